package lt.atsakas.deadlines;

import java.time.LocalDate;
import java.time.Year;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The days of one year with its working days numbered, so that counting never walks through them. */
public final class YearOfDays {

    private final int year;
    private final Day[] days;
    private final int[] workingDaysThrough;
    private final int[] workingDays;

    public YearOfDays(int year, Function<LocalDate, Day> known) {
        this.year = year;
        this.days = IntStream.rangeClosed(1, Year.of(year).length())
                .mapToObj(dayOfYear -> known.apply(LocalDate.ofYearDay(year, dayOfYear)))
                .toArray(Day[]::new);
        this.workingDays = IntStream.rangeClosed(1, days.length)
                .filter(dayOfYear -> days[dayOfYear - 1].isWorking())
                .toArray();
        this.workingDaysThrough = new int[days.length];
        for (int i = 0, counted = 0; i < days.length; i++) {
            counted += days[i].isWorking() ? 1 : 0;
            workingDaysThrough[i] = counted;
        }
    }

    Day day(LocalDate date) {
        return days[date.getDayOfYear() - 1];
    }

    /** How many working days the year has up to the date, the date included. */
    int workingDaysThrough(LocalDate date) {
        return workingDaysThrough[date.getDayOfYear() - 1];
    }

    int workingDays() {
        return workingDays.length;
    }

    /** The working day of the year with that number, the first being 1. */
    LocalDate workingDay(int number) {
        return LocalDate.ofYearDay(year, workingDays[number - 1]);
    }
}
