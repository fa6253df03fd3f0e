package lt.atsakas.process.admission;

import lt.atsakas.process.model.PublishedMessages;

/** The messages that a complaint waits for until it is settled whether it is examined. */
@PublishedMessages
final class Messages {

    static final String REFUSAL_DELIVERED = "refusalDelivered";
    static final String REFUSAL_NOT_SENT = "refusalNotSent";

    static final String DEFICIENCIES_CURED = "deficienciesCured";

    private Messages() {}
}
