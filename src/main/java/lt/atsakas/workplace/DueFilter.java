package lt.atsakas.workplace;

import java.time.LocalDate;

/** Which open cases a list keeps by the day their answer is due. */
enum DueFilter {
    OVERDUE(0),
    TODAY(1),
    WEEK(8);

    private final int daysFromToday;

    DueFilter(int daysFromToday) {
        this.daysFromToday = daysFromToday;
    }

    /** The first day that is no longer meant. */
    LocalDate before(LocalDate today) {
        return today.plusDays(daysFromToday);
    }
}
