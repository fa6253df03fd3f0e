package lt.atsakas.inquiry;

import java.util.Locale;

/** Whom a question is put to. */
public enum Addressee {
    UNIT,
    CLIENT,
    BODY;

    /** The word that the decision table knows. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
