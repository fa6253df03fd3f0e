package lt.atsakas.inquiry;

import lt.atsakas.shared.RuleViolation;

/** A document that was chosen to be shown is none of this case. */
public final class DocumentNotOfCase extends RuleViolation {

    DocumentNotOfCase() {
        super("inquiry.documentNotOfCase");
    }
}
