package lt.atsakas.committee;

/** How far a review has come. */
public enum ReviewState {
    /** Somebody asked for it; no session is called. */
    ASKED,
    /** A session is called. */
    CALLED,
    /** The votes are entered; the minutes wait to be signed. */
    RECORDED,
    /** Whoever presided has signed them. */
    SIGNED,
    /** The recommendation is back with the handler. */
    REVIEWED,
    /** The case goes on without a recommendation. */
    ABANDONED;

    /** Whether the committee still has it. */
    public boolean isOpen() {
        return this != REVIEWED && this != ABANDONED;
    }

    /** The key of its words. */
    public String messageKey() {
        return "committee.state." + name();
    }
}
