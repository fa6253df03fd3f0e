package lt.atsakas.extension;

import java.util.Locale;

/** Where an extension stands; LAPSED when the term ended, or the answer left, before anybody decided. */
public enum ExtensionState {
    OPEN,
    GRANTED,
    REFUSED,
    LAPSED;

    /** The key of its words. */
    public String messageKey() {
        return "extensionState." + name().toLowerCase(Locale.ROOT);
    }
}
