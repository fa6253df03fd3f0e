package lt.atsakas.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lt.atsakas.deadlines.Count.CountedDay;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/**
 * Counts legal time: effective receipt (VAĮ 10(4)), terms in working days whose first day is the next working day (Civil Code 1.118), terms in
 * months (1.119, 1.121) and what is still in time (1.122).
 */
@Component
public class WorkingCalendar {

    private final Supplier<Days> known;
    private final WorkingHours hours;

    public WorkingCalendar(Supplier<Days> known, WorkingHours hours) {
        this.known = known;
        this.hours = hours;
    }

    public boolean isWorkingDay(LocalDate date) {
        return day(known.get(), date).isWorking();
    }

    /** Holidays, days off and moved working days from the one date up to the other, that one excluded. */
    public List<Day> exceptions(LocalDate from, LocalDate until) {
        Days now = known.get();
        return from.datesUntil(until)
                .map(date -> day(now, date))
                .filter(day -> day.name() != null)
                .toList();
    }

    /** The working day with that number after the date; zero gives the date itself or, when nobody works then, the next working day. */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        requireNotNegative(days);
        Days now = known.get();
        return workingDay(now, date, days == 0 && !day(now, date).isWorking() ? 1 : days);
    }

    /** The working day with that number before the date; zero gives the date itself or, when nobody works then, the previous working day. */
    public LocalDate minusWorkingDays(LocalDate date, int days) {
        requireNotNegative(days);
        Days now = known.get();
        boolean working = day(now, date).isWorking();
        return workingDay(now, date, working || days == 0 ? -days : 1 - days);
    }

    /** The same as {@link #plusWorkingDays(LocalDate, int)}, day by day. */
    public Count trace(LocalDate from, int days) {
        requireNotNegative(days);
        Days now = known.get();
        List<CountedDay> trace = new ArrayList<>();
        int count = 0;
        LocalDate date = from;
        while (count < days || !day(now, date).isWorking()) {
            date = date.plusDays(1);
            Day day = day(now, date);
            count += day.isWorking() && count < days ? 1 : 0;
            trace.add(new CountedDay(day, count));
        }
        return new Count(date, trace);
    }

    /** How many working days lie after the one date up to the other; negative when the other comes first. */
    public int workingDaysUntil(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? -workingDaysBetween(to, from) : workingDaysBetween(from, to);
    }

    /** The day of receipt in law: the same day, or the next working day when nobody was working any more. */
    public LocalDate effectiveReceipt(Instant received) {
        LocalDate date = Vilnius.dayOf(received);
        Days now = known.get();
        boolean inTime = day(now, date).isWorking() && !received.isAfter(endOfWorkingDay(now, date));
        return inTime ? date : workingDay(now, date, 1);
    }

    public Instant startOfWorkingDay(LocalDate date) {
        return at(date, hours.opens(day(known.get(), date)));
    }

    public Instant endOfWorkingDay(LocalDate date) {
        return endOfWorkingDay(known.get(), date);
    }

    /**
     * The end of that many working days, each of them whole: a day counts when it opens at that moment or later. So one
     * working day from Tuesday's midnight is Tuesday; from any time within Tuesday's hours, at closing or in the evening it is
     * Wednesday; from Friday evening or the weekend it is Monday. No days at all last until the present working day ends.
     */
    public Instant plusWorkingDays(Instant from, int days) {
        requireNotNegative(days);
        LocalDate date = Vilnius.dayOf(from);
        Days now = known.get();
        boolean startsWhole = day(now, date).isWorking() && !from.isAfter(startOfWorkingDay(date));
        LocalDate last = days == 0 ? effectiveReceipt(from) : workingDay(now, date, startsWhole ? days - 1 : days);
        return endOfWorkingDay(now, last);
    }

    /** The last day of a term in months: the same-numbered day or the month's last, moved on when nobody works then. */
    public LocalDate plusMonths(LocalDate from, int months) {
        requireNotNegative(months);
        return plusWorkingDays(from.plusMonths(months), 0);
    }

    /** The last day of the term. */
    public LocalDate lastDay(LocalDate from, Term term) {
        return switch (term.unit()) {
            case WORKING_DAYS -> plusWorkingDays(from, term.value());
            case MONTHS -> plusMonths(from, term.value());
        };
    }

    /** The moment after which the day's term has passed: the day lasts until 24:00, whatever the working hours. */
    public Instant endOfDay(LocalDate lastDay) {
        return at(lastDay.plusDays(1), LocalTime.MIDNIGHT);
    }

    public boolean isInTime(Instant moment, LocalDate lastDay) {
        return moment.isBefore(endOfDay(lastDay));
    }

    private int workingDaysBetween(LocalDate from, LocalDate to) {
        Days now = known.get();
        int days = now.year(to.getYear()).workingDaysThrough(to)
                - now.year(from.getYear()).workingDaysThrough(from);
        for (int year = from.getYear(); year < to.getYear(); year++) {
            days += now.year(year).workingDays();
        }
        return days;
    }

    /** Counts from the working days passed since the year began, so that only year ends take a step. */
    private static LocalDate workingDay(Days now, LocalDate date, int offset) {
        int year = date.getYear();
        int number = now.year(year).workingDaysThrough(date) + offset;
        while (number < 1) {
            number += now.year(--year).workingDays();
        }
        while (number > now.year(year).workingDays()) {
            number -= now.year(year++).workingDays();
        }
        return now.year(year).workingDay(number);
    }

    private Instant endOfWorkingDay(Days now, LocalDate date) {
        return at(date, hours.closes(day(now, date), day(now, date.plusDays(1))));
    }

    private static Day day(Days now, LocalDate date) {
        return now.year(date.getYear()).day(date);
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(Vilnius.ZONE).toInstant();
    }

    private static void requireNotNegative(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("A term cannot be negative: " + days);
        }
    }
}
