package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;

/** The client cannot have got the answer before it left, nor after asking about it. */
public final class AnswerReachedDayImpossible extends RuleViolation {

    AnswerReachedDayImpossible() {
        super("sequel.review.dayImpossible");
    }
}
