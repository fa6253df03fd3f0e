package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** A part of the answer is longer than a letter can carry. */
public final class AnswerTooLong extends RuleViolation {

    private AnswerTooLong(String messageKey, int most) {
        super(messageKey, most);
    }

    static AnswerTooLong beyondSigns(int most) {
        return new AnswerTooLong("correspondence.answerTooLong", most);
    }

    /** Many short lines are more work for whoever sets the letter than as many signs in a few. */
    static AnswerTooLong beyondLines(int most) {
        return new AnswerTooLong("correspondence.answerTooManyLines", most);
    }
}
