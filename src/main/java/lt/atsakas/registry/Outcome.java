package lt.atsakas.registry;

/** How a case ended lawfully. */
public enum Outcome {
    ANSWERED,
    ANSWERED_AT_ONCE,
    FORWARDED,
    LEFT_UNEXAMINED,
    WITHDRAWN
}
