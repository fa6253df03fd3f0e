package lt.atsakas.inquiry;

import java.util.Locale;

/** Where a question stands. */
public enum InquiryState {
    OPEN,
    ANSWERED,
    DECLINED,
    WITHDRAWN;

    /** The key of its words. */
    public String messageKey() {
        return "inquiry.state." + name().toLowerCase(Locale.ROOT);
    }
}
