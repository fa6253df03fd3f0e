package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** Whoever is barred from a case has neither written nor decided the answer that leaves (VAĮ 23(2), 24). */
public final class AnswerOfTheBarred extends RuleViolation {

    AnswerOfTheBarred() {
        super("correspondence.answerOfTheBarred");
    }
}
