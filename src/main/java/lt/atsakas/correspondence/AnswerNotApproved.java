package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** Only an approved answer leaves the house. */
public final class AnswerNotApproved extends RuleViolation {

    AnswerNotApproved() {
        super("correspondence.answerNotApproved");
    }
}
