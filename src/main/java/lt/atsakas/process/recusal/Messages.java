package lt.atsakas.process.recusal;

import lt.atsakas.process.model.PublishedMessages;

/** The message that a doubt about somebody's impartiality waits for beside its decision. */
@PublishedMessages
final class Messages {

    static final String RECUSAL_NEEDLESS = "recusalNeedless";

    private Messages() {}
}
