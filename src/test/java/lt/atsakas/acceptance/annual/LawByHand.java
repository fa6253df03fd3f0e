package lt.atsakas.acceptance.annual;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The terms counted once more, without anything that the application counts with: holidays are looked up in a printed calendar. */
final class LawByHand {

    private static final Set<LocalDate> HOLIDAYS = Stream.of(
                    "2027-01-01",
                    "2027-02-16",
                    "2027-03-11",
                    "2027-03-28",
                    "2027-03-29",
                    "2027-05-01",
                    "2027-05-02",
                    "2027-06-06",
                    "2027-06-24",
                    "2027-07-06",
                    "2027-08-15",
                    "2027-11-01",
                    "2027-11-02",
                    "2027-12-24",
                    "2027-12-25",
                    "2027-12-26",
                    "2028-01-01",
                    "2028-02-16",
                    "2028-03-11",
                    "2028-04-16",
                    "2028-04-17")
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet());

    private LawByHand() {}

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    /** The working day after that many others. */
    static LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    static LocalDate before(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.minusDays(1);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    /** The day on which a complaint counts as received. */
    static LocalDate receipt(Instant received) {
        ZonedDateTime there = received.atZone(Filings.VILNIUS);
        LocalDate day = there.toLocalDate();
        boolean inTime = isWorkingDay(day) && !there.toLocalTime().isAfter(closing(day));
        return inTime ? day : after(day, 1);
    }

    static LocalDate answerTerm(Instant received) {
        return after(receipt(received), 20);
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Filings.VILNIUS).toInstant();
    }

    static Instant opening(LocalDate day) {
        return day.atTime(8, 0).atZone(Filings.VILNIUS).toInstant();
    }

    private static LocalTime closing(LocalDate day) {
        LocalTime usual = day.getDayOfWeek() == DayOfWeek.FRIDAY ? LocalTime.of(15, 45) : LocalTime.of(17, 0);
        return HOLIDAYS.contains(day.plusDays(1)) ? usual.minusHours(1) : usual;
    }
}
