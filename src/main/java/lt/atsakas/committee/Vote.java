package lt.atsakas.committee;

/** How a member of a committee voted on what is recommended. */
public enum Vote {
    FOR,
    AGAINST,
    ABSTAINED;

    /** The key of its words. */
    public String messageKey() {
        return "committee.vote." + name();
    }
}
