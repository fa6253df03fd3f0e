package lt.atsakas.proceedings;

import lt.atsakas.shared.RuleViolation;

/** A proceeding has begun on a day, today at the latest. */
public final class ProceedingDayImpossible extends RuleViolation {

    ProceedingDayImpossible() {
        super("proceedings.dayImpossible");
    }
}
