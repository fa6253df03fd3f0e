package lt.atsakas.committee;

/** What became of a proposal that was voted on. */
public enum Verdict {
    ADOPTED,
    REJECTED;

    /** The key of its words. */
    public String messageKey() {
        return "committee.verdict." + name();
    }
}
