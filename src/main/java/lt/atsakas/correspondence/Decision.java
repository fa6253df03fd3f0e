package lt.atsakas.correspondence;

/** How the complaint was decided. */
public enum Decision {
    UPHELD,
    PARTLY_UPHELD,
    REJECTED,
    EXPLAINED;

    /** The key of its words. */
    public String messageKey() {
        return "correspondence.decision." + name();
    }
}
