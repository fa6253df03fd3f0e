package lt.atsakas.sequel;

import java.time.LocalDate;
import lt.atsakas.shared.LithuanianDates;
import lt.atsakas.shared.RuleViolation;

/** Nobody works on the day by which something is promised; the next working day is named. */
public final class PromiseDayOff extends RuleViolation {

    PromiseDayOff(LocalDate nextWorkingDay) {
        super("sequel.promise.dayOff", LithuanianDates.DATES.day(nextWorkingDay));
    }
}
