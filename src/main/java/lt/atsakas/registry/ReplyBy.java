package lt.atsakas.registry;

/** How the client wants the answer delivered. */
public enum ReplyBy {
    EMAIL,
    POST,
    E_DELIVERY,
    IN_PERSON
}
