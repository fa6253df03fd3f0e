package lt.atsakas.shared;

import java.time.LocalDate;

/** Days as people type them: what lies too far back or ahead to be meant is a slip, such as a year of two digits. */
public final class PlausibleDay {

    /** Nothing that the house deals with began before the state did. */
    private static final LocalDate FIRST = LocalDate.of(1990, 3, 11);

    private PlausibleDay() {}

    /** Whether something may have happened on the day, as seen from another. */
    public static boolean isPast(LocalDate day, LocalDate today) {
        return !day.isBefore(FIRST) && !day.isAfter(today);
    }

    /** Whether the day lies within so many years from another. */
    public static boolean isWithin(int years, LocalDate day, LocalDate today) {
        return !day.isAfter(today.plusYears(years));
    }
}
