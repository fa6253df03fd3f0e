package lt.atsakas.assignment;

/** Why somebody may not be impartial in a case: reasons to ask, none of them bars. */
public enum Doubt {
    /** Name and surname as the client's or the representative's. */
    SAME_NAME,
    /** The same family name, whatever its ending. */
    SURNAME_OF_CLIENT,
    /** The family name of somebody complained about. */
    SURNAME_OF_COMPLAINED_ABOUT,
    /** The same e-mail or telephone. */
    CONTACT_OF_CLIENT,
    /** A declared interest fits the client, the representative or the address. */
    DECLARED_INTEREST,
    /** A declared interest in the house of the address, or in a flat of the house. */
    INTEREST_IN_HOUSE,
    /** Handled a case of the same matter that has ended. */
    EARLIER_HANDLER,
    /** Decided the answer in such a case. */
    EARLIER_DECIDER;

    /** The key of the words, which tell no more than whoever assigns needs. */
    public String messageKey() {
        return "assignment.doubt." + name();
    }
}
