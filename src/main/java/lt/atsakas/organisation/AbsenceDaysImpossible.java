package lt.atsakas.organisation;

import java.time.LocalDate;
import lt.atsakas.shared.PlausibleDay;
import lt.atsakas.shared.RuleViolation;

/** Nobody can be away on these days: they are turned round, over, too far back or ahead, or too many. */
public final class AbsenceDaysImpossible extends RuleViolation {

    private static final int DAYS_BACK = 31;
    private static final int YEARS_AHEAD = 2;
    private static final int MOST_YEARS = 3;

    private AbsenceDaysImpossible(String key, Object... arguments) {
        super(key, arguments);
    }

    static AbsenceDaysImpossible turnedRound() {
        return new AbsenceDaysImpossible("organisation.absence.turnedRound");
    }

    /** What is entered today may have begun a month ago. */
    static void checkNew(AbsenceDays days, LocalDate today) {
        if (days.first().isBefore(today.minusDays(DAYS_BACK))) {
            throw new AbsenceDaysImpossible("organisation.absence.tooFarBack", DAYS_BACK);
        }
        if (!PlausibleDay.isWithin(YEARS_AHEAD, days.first(), today)) {
            throw new AbsenceDaysImpossible("organisation.absence.tooFarAhead", YEARS_AHEAD);
        }
        checkEnd(days, today);
    }

    /** It lasts till today at least and for three years at most. */
    static void checkEnd(AbsenceDays days, LocalDate today) {
        if (days.last().isBefore(today)) {
            throw new AbsenceDaysImpossible("organisation.absence.over");
        }
        if (days.last().isAfter(days.first().plusYears(MOST_YEARS))) {
            throw new AbsenceDaysImpossible("organisation.absence.tooLong", MOST_YEARS);
        }
    }
}
