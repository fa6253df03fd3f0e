package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** The answer lacks parts that the law asks for; the argument is how many. */
public final class AnswerIncomplete extends RuleViolation {

    AnswerIncomplete(int parts) {
        super("correspondence.answerIncomplete", parts);
    }
}
