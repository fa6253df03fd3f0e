package lt.atsakas.process.visit;

import lt.atsakas.process.model.PublishedMessages;

/** The messages that a meeting with a client waits for. */
@PublishedMessages
final class Messages {

    static final String VISIT_MOVED = "visitMoved";
    static final String VISIT_NEEDLESS = "visitNeedless";
    static final String VISIT_REPORTED = "visitReported";

    private Messages() {}
}
