package lt.atsakas.process.proceedings;

import lt.atsakas.process.model.PublishedMessages;

/** The message that the decision about a proceeding elsewhere waits for. */
@PublishedMessages
final class Messages {

    static final String PROCEEDINGS_NEEDLESS = "proceedingsNeedless";

    private Messages() {}
}
