package lt.atsakas.correspondence;

/** Where an answer stands on its way from the handler's first words to the client. */
public enum AnswerState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    ISSUED;

    /** Whether the handler may write now. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** The key of its words. */
    public String messageKey() {
        return "correspondence.answerState." + name();
    }
}
