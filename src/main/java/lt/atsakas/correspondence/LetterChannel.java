package lt.atsakas.correspondence;

/** By which road a letter leaves: over the mail server, or printed and handed over by the registrar. */
public enum LetterChannel {
    EMAIL,
    PRINT;

    /** The key of its word. */
    public String messageKey() {
        return "correspondence.channel." + name();
    }
}
