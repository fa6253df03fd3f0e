package lt.atsakas.demo.clock;

import lt.atsakas.shared.RuleViolation;

/** Somebody else moves the clock right now. */
public final class TimeIsMoving extends RuleViolation {

    TimeIsMoving() {
        super("demo.clock.moving");
    }
}
