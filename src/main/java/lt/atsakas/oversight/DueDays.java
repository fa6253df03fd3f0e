package lt.atsakas.oversight;

import java.time.LocalDate;
import lt.atsakas.deadlines.WorkingCalendar;

/**
 * The days that part open cases by how near their answer is due.
 *
 * @param near the last day that is at most three working days away
 * @param middle the last day that is at most ten working days away
 */
record DueDays(LocalDate today, LocalDate near, LocalDate middle) {

    private static final int NEAR = 3;
    private static final int MIDDLE = 10;

    static DueDays of(LocalDate today, WorkingCalendar calendar) {
        return new DueDays(today, calendar.plusWorkingDays(today, NEAR), calendar.plusWorkingDays(today, MIDDLE));
    }
}
