package lt.atsakas.process.forwarding;

import lt.atsakas.process.model.PublishedMessages;

/** The messages that a forwarding waits for until both its letters have left. */
@PublishedMessages
final class Messages {

    static final String FORWARDING_DELIVERED = "forwardingDelivered";
    static final String FORWARDING_NOT_SENT = "forwardingNotSent";

    private Messages() {}
}
