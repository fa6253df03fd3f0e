package lt.atsakas.process.committeereview;

import lt.atsakas.process.model.PublishedMessages;

/** The messages that a review waits for. */
@PublishedMessages
final class Messages {

    static final String SEAT_EMPTIED = "seatEmptied";
    static final String SESSION_CANCELLED = "sessionCancelled";

    private Messages() {}
}
