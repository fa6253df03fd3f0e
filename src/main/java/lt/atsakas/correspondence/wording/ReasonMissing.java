package lt.atsakas.correspondence.wording;

import lt.atsakas.shared.RuleViolation;

/** Whoever returns a text says what to mend. */
public final class ReasonMissing extends RuleViolation {

    ReasonMissing() {
        super("wording.reasonMissing");
    }
}
