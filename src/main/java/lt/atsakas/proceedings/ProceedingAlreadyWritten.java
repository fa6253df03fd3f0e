package lt.atsakas.proceedings;

import lt.atsakas.shared.RuleViolation;

/** The same proceeding was written down in the case before, and nobody has decided of it. */
public final class ProceedingAlreadyWritten extends RuleViolation {

    ProceedingAlreadyWritten() {
        super("proceedings.alreadyWritten");
    }
}
