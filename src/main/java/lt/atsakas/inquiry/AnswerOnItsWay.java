package lt.atsakas.inquiry;

import lt.atsakas.shared.RuleViolation;

/** The answer to the client is decided and leaves: nobody is asked any more. */
public final class AnswerOnItsWay extends RuleViolation {

    AnswerOnItsWay() {
        super("inquiry.answerOnItsWay");
    }
}
