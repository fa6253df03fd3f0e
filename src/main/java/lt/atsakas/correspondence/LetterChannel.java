package lt.atsakas.correspondence;

/** By which road a letter leaves: over the mail server, printed and handed over by the registrar, as a short text to a telephone, or to an official box. */
public enum LetterChannel {
    EMAIL,
    PRINT,
    SMS,
    E_DELIVERY;

    /** Whether a carrier who does not come back may have got rid of the letter: paper is only laid aside in the house. */
    boolean leavesTheHouse() {
        return this != PRINT;
    }

    /** The key of its word. */
    public String messageKey() {
        return "correspondence.channel." + name();
    }
}
