package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** There is no answer waiting for a decision. */
public final class AnswerNotSubmitted extends RuleViolation {

    AnswerNotSubmitted() {
        super("correspondence.answerNotSubmitted");
    }
}
