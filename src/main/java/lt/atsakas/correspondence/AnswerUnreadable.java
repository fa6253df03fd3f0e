package lt.atsakas.correspondence;

import lt.atsakas.correspondence.MissingPart.Part;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.TypedText;

/** A part of the answer has a sign that is no text: a letter could not show it, the database not keep it. */
public final class AnswerUnreadable extends RuleViolation {

    AnswerUnreadable(Part part, TypedText.Strange sign) {
        super("correspondence.answerUnreadable." + part, sign.line(), sign.code());
    }
}
