package lt.atsakas.forwarding;

/** How far a forwarding has come. */
public enum ForwardingState {
    DECIDED,
    RETURNED,
    ISSUED;

    /** The key of its words. */
    public String messageKey() {
        return "forwardingState." + name();
    }
}
