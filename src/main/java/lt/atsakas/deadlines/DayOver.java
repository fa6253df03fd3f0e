package lt.atsakas.deadlines;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.LocalDate;
import lt.atsakas.shared.RuleViolation;

/** The day is over: terms have been counted by it and letters have left, so that nobody changes it any more. */
public final class DayOver extends RuleViolation {

    DayOver(LocalDate day) {
        super("deadlines.dayOver", DATES.day(day));
    }
}
