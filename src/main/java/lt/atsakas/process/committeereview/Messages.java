package lt.atsakas.process.committeereview;

import lt.atsakas.process.model.PublishedMessages;

/** The messages that a review waits for. */
@PublishedMessages
final class Messages {

    /** Who comes is not who was to come; named after the case that came first, since running reviews wait for it by this name. */
    static final String SEATS_CHANGED = "seatEmptied";

    static final String SESSION_CANCELLED = "sessionCancelled";

    private Messages() {}
}
