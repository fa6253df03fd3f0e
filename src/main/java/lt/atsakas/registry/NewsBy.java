package lt.atsakas.registry;

/** How a client wants to hear that their case stands elsewhere now. */
public enum NewsBy {
    EMAIL,
    TEXT,
    NONE
}
