package lt.atsakas.process.extension;

import lt.atsakas.process.model.PublishedMessages;

/** The message that an extension waits for. */
@PublishedMessages
final class Messages {

    static final String EXTENSION_NEEDLESS = "extensionNeedless";

    private Messages() {}
}
