package lt.atsakas.correspondence;

/** A road on which short news reaches a client at once. */
public enum ClientRoad {
    EMAIL,
    TEXT;

    /** The key of its words. */
    public String messageKey() {
        return "portal.road." + name();
    }
}
