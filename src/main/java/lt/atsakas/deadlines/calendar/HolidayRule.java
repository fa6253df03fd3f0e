package lt.atsakas.deadlines.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A holiday as the law lists it: on which day of a year, named how, and from when until when the law lists it. */
record HolidayRule(
        Occurrence occurrence,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** How a holiday finds its day in a year. */
    sealed interface Occurrence {

        LocalDate in(int year);
    }

    record Fixed(MonthDay day) implements Occurrence {

        @Override
        public LocalDate in(int year) {
            return day.atYear(year);
        }
    }

    record AfterEaster(int days) implements Occurrence {

        @Override
        public LocalDate in(int year) {
            return Easter.sundayOf(year).plusDays(days);
        }
    }

    record NthWeekday(int nth, DayOfWeek weekday, Month month) implements Occurrence {

        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        }
    }

    Optional<LocalDate> in(int year) {
        return Optional.of(occurrence.in(year)).filter(this::isInForceOn);
    }

    private boolean isInForceOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || !date.isAfter(validTo));
    }
}
