package lt.atsakas.committee;

/** What decides when the votes are equal. */
public enum TieRule {
    /** The vote of whoever presides; one who abstained has not adopted it. */
    PRESIDING_VOTE_DECIDES,
    /** The proposal is not adopted. */
    REJECTED;

    /** The key of its words. */
    public String messageKey() {
        return "committee.tieRule." + name();
    }
}
