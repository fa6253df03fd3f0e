package lt.atsakas.suspension;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.LocalDate;
import lt.atsakas.shared.RuleViolation;

/** A suspension lasts until a working day to come, and no longer than the house allows before somebody looks again. */
public final class ReviewDayImpossible extends RuleViolation {

    ReviewDayImpossible(LocalDate first, LocalDate last) {
        super("suspension.dayImpossible", DATES.day(first), DATES.day(last));
    }
}
