package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** A part of the answer is longer than a letter can carry. */
public final class AnswerTooLong extends RuleViolation {

    AnswerTooLong(int longest) {
        super("correspondence.answerTooLong", longest);
    }
}
