package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** Somebody, or another window, saved the answer in between. */
public final class AnswerChangedElsewhere extends RuleViolation {

    AnswerChangedElsewhere() {
        super("correspondence.answerChangedElsewhere");
    }
}
