package lt.atsakas.process.clientquestion;

import lt.atsakas.process.model.PublishedMessages;

/** The messages that a question to the client waits for. */
@PublishedMessages
final class Messages {

    static final String CLIENT_REPLIED = "clientReplied";
    static final String CLIENT_QUESTION_NEEDLESS = "clientQuestionNeedless";

    private Messages() {}
}
