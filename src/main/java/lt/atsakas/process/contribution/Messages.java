package lt.atsakas.process.contribution;

import lt.atsakas.process.model.PublishedMessages;

/** The message that a contribution waits for. */
@PublishedMessages
final class Messages {

    static final String CONTRIBUTION_NEEDLESS = "contributionNeedless";

    private Messages() {}
}
