package lt.atsakas.registry;

/** How a case ended lawfully. */
public enum Outcome {
    ANSWERED,
    FORWARDED,
    LEFT_UNEXAMINED,
    WITHDRAWN
}
