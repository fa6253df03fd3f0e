package lt.atsakas.proceedings;

import lt.atsakas.shared.RuleViolation;

/** One proceeding elsewhere is decided before another is written down. */
public final class ProceedingAlreadyWaiting extends RuleViolation {

    ProceedingAlreadyWaiting() {
        super("proceedings.alreadyWaiting");
    }
}
