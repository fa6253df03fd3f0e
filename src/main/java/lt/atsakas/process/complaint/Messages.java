package lt.atsakas.process.complaint;

import lt.atsakas.process.model.PublishedMessages;

/** The messages that a complaint waits for. */
@PublishedMessages
final class Messages {

    static final String ANSWER_DELIVERED = "answerDelivered";
    static final String ANSWER_NOT_SENT = "answerNotSent";
    static final String RECUSAL_UPHELD = "recusalUpheld";
    static final String RECUSAL_REFUSED = "recusalRefused";

    static final String GUARD_NEEDLESS = "guardNeedless";
    static final String GUARD_PUT_OFF = "guardPutOff";

    private Messages() {}
}
