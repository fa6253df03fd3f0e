package lt.atsakas.survey;

import lt.atsakas.shared.RuleViolation;

/** The comment is longer than can be kept; the words are there in every language of clients. */
public final class CommentUnfit extends RuleViolation {

    private CommentUnfit(String key, Object... arguments) {
        super(key, arguments);
    }

    static CommentUnfit tooLong(int length) {
        return new CommentUnfit(
                "survey.client.fault.tooLong", String.valueOf(Opinion.LONGEST_COMMENT), String.valueOf(length));
    }
}
