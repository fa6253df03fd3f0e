package lt.atsakas.appointment;

import java.util.Locale;

/** What an employee may have an interest in. */
public enum InterestKind {
    PERSON,
    COMPANY,
    ADDRESS;

    /** The key of its Lithuanian name. */
    public String messageKey() {
        return "interest.kind." + name().toLowerCase(Locale.ROOT);
    }
}
