package lt.atsakas.inquiry;

import lt.atsakas.shared.RuleViolation;

/** No body was chosen, or one that may not be written to any more. */
public final class BodyNotAsked extends RuleViolation {

    public BodyNotAsked() {
        super("inquiry.bodyNotAsked");
    }
}
