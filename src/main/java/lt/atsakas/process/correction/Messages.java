package lt.atsakas.process.correction;

import lt.atsakas.process.model.PublishedMessages;

/** The messages that a correction waits for. */
@PublishedMessages
final class Messages {

    static final String CORRECTION_DELIVERED = "correctionDelivered";
    static final String CORRECTION_NOT_SENT = "correctionNotSent";

    private Messages() {}
}
