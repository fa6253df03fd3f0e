package lt.atsakas.process.clientnotice;

import lt.atsakas.process.model.PublishedMessages;

/** The message that ends the watch over a letter. */
@PublishedMessages
final class Messages {

    static final String NOTICE_SETTLED = "noticeSettled";

    private Messages() {}
}
