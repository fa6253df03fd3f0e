package lt.atsakas.proceedings;

import lt.atsakas.shared.RuleViolation;

/** It was decided already what the proceeding means for the case, or there is nothing to decide any more. */
final class ProceedingAlreadySettled extends RuleViolation {

    ProceedingAlreadySettled() {
        super("proceedings.alreadySettled");
    }
}
