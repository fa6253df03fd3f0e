package lt.atsakas.oversight;

import java.time.LocalDate;
import lt.atsakas.registry.DueSpan;

/** Which open cases a list keeps by the day their answer is due. */
public enum DueFilter {
    /** The term is over. */
    OVERDUE,
    /** The term ends today. */
    LAST_DAY,
    /** The term ends today or within three working days. */
    NEAR,
    /** The term ends today or is over. */
    TODAY,
    /** The term ends within a week or is over. */
    WEEK;

    private static final int DAYS_OF_WEEK = 7;

    DueSpan span(DueDays days) {
        LocalDate today = days.today();
        return switch (this) {
            case OVERDUE -> DueSpan.before(today);
            case LAST_DAY -> new DueSpan(today, today.plusDays(1));
            case NEAR -> new DueSpan(today, days.near().plusDays(1));
            case TODAY -> DueSpan.before(today.plusDays(1));
            case WEEK -> DueSpan.before(today.plusDays(DAYS_OF_WEEK + 1L));
        };
    }
}
