package lt.atsakas.admission;

/** How far a proposal to leave a complaint unexamined has come. */
public enum RefusalState {
    PROPOSED,
    RETURNED,
    APPROVED,
    ISSUED;

    boolean isPending() {
        return this == PROPOSED || this == APPROVED;
    }

    /** The key of its words. */
    public String messageKey() {
        return "refusalState." + name();
    }
}
