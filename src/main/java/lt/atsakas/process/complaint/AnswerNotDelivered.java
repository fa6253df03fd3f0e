package lt.atsakas.process.complaint;

import lt.atsakas.shared.RuleViolation;

/** A case was to be closed although its answer has not been delivered (VAĮ 13(1)). */
public final class AnswerNotDelivered extends RuleViolation {

    AnswerNotDelivered() {
        super("process.answerNotDelivered");
    }
}
