package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** The answer is with its decider or decided already; nobody writes in it now. */
public final class AnswerFrozen extends RuleViolation {

    AnswerFrozen() {
        super("correspondence.answerFrozen");
    }
}
