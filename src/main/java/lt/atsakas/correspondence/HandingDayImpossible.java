package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** A letter was said to have been handed over before it was written, on a day to come, or on none. */
public final class HandingDayImpossible extends RuleViolation {

    public HandingDayImpossible() {
        super("correspondence.handingDayImpossible");
    }
}
