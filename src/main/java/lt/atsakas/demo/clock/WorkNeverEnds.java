package lt.atsakas.demo.clock;

import java.time.Instant;
import lt.atsakas.shared.LithuanianDates;
import lt.atsakas.shared.RuleViolation;

/** What ran made itself due again and again, so that the clock could not go on. */
public final class WorkNeverEnds extends RuleViolation {

    WorkNeverEnds(Instant reached) {
        super("demo.clock.workNeverEnds", LithuanianDates.DATES.moment(reached));
    }
}
