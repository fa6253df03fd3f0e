package lt.atsakas.committee;

/** What somebody who is asked to take part in a review has said. */
public enum Declaration {
    IMPARTIAL,
    CONFLICT,
    /** Cannot take part in this session, be it that somebody else had to say so. */
    UNAVAILABLE;

    /** The key of its words. */
    public String messageKey() {
        return "committee.declaration." + name();
    }
}
