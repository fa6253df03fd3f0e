package lt.atsakas.demo.clock;

import java.time.Instant;
import lt.atsakas.shared.LithuanianDates;
import lt.atsakas.shared.RuleViolation;

/** So much fell due on the way that the clock stopped before its goal. */
public final class JourneyTooLong extends RuleViolation {

    JourneyTooLong(Instant reached) {
        super("demo.clock.tooLong", LithuanianDates.DATES.moment(reached));
    }
}
