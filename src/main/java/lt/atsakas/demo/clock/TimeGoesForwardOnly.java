package lt.atsakas.demo.clock;

import lt.atsakas.shared.RuleViolation;

/** The clock was told to go back. */
public final class TimeGoesForwardOnly extends RuleViolation {

    TimeGoesForwardOnly() {
        super("demo.clock.forwardOnly");
    }
}
