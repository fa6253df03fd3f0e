package lt.atsakas.process.bodyquestion;

import lt.atsakas.process.model.PublishedMessages;

/** The messages that a question to a body waits for. */
@PublishedMessages
final class Messages {

    static final String BODY_REPLIED = "bodyReplied";
    static final String BODY_QUESTION_NEEDLESS = "bodyQuestionNeedless";

    private Messages() {}
}
