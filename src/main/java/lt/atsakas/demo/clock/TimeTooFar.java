package lt.atsakas.demo.clock;

import lt.atsakas.shared.RuleViolation;

/** The clock was told to go farther than a demonstration needs or the calendar is known. */
public final class TimeTooFar extends RuleViolation {

    TimeTooFar() {
        super("demo.clock.tooFar");
    }
}
