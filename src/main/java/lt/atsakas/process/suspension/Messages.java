package lt.atsakas.process.suspension;

import lt.atsakas.process.model.PublishedMessages;

/** The message that a suspension waits for. */
@PublishedMessages
final class Messages {

    static final String SUSPENSION_NEEDLESS = "suspensionNeedless";

    private Messages() {}
}
