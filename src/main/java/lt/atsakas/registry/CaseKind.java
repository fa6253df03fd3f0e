package lt.atsakas.registry;

import java.util.Locale;

/** What came in, in law; the terms depend on it. */
public enum CaseKind {
    COMPLAINT,
    REQUEST,
    INFORMATION_REQUEST,
    THANKS;

    /** The word that models and decision tables use, such as {@code informationRequest}. */
    public String code() {
        return this == INFORMATION_REQUEST ? "informationRequest" : name().toLowerCase(Locale.ROOT);
    }
}
