package lt.atsakas.admission;

/** How far a request to cure deficiencies has come. */
public enum DeficiencyState {
    /** Decided; the letter has yet to leave. */
    FOUND,
    /** The client was asked and may still cure. */
    ASKED,
    CURED,
    /** The term ended without an answer. */
    NOT_CURED;

    /** The key of its words. */
    public String messageKey() {
        return "deficiencyState." + name();
    }
}
