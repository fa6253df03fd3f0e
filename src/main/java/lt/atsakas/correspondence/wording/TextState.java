package lt.atsakas.correspondence.wording;

/** Where a version of a text stands. */
public enum TextState {
    DRAFT,
    PROPOSED,
    RELEASED,
    DISCARDED;

    /** Whether somebody still works on it. */
    public boolean isOpen() {
        return this == DRAFT || this == PROPOSED;
    }
}
