package lt.atsakas.correspondence;

/** By which road a letter leaves: over the mail server, printed and handed over by the registrar, or as a short text to a telephone. */
public enum LetterChannel {
    EMAIL,
    PRINT,
    SMS;

    /** The key of its word. */
    public String messageKey() {
        return "correspondence.channel." + name();
    }
}
