package lt.atsakas.deadlines.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.atsakas.deadlines.Day;
import lt.atsakas.deadlines.Days;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.YearOfDays;
import org.jspecify.annotations.Nullable;

/** The days as one reading of the rules gives them; each year is laid out once. */
final class KnownDays implements Days {

    private final long version;
    private final List<HolidayRule> holidays;
    private final Map<LocalDate, SpecialDay> specialDays;
    private final Map<Integer, YearOfDays> years = new ConcurrentHashMap<>();

    KnownDays(long version, List<HolidayRule> holidays, List<SpecialDay> specialDays) {
        this.version = version;
        this.holidays = List.copyOf(holidays);
        this.specialDays =
                specialDays.stream().collect(Collectors.toUnmodifiableMap(SpecialDay::date, Function.identity()));
    }

    @Override
    public YearOfDays year(int year) {
        YearOfDays known = years.get(year);
        return known != null ? known : years.computeIfAbsent(year, this::layOut);
    }

    @Override
    public long version() {
        return version;
    }

    private YearOfDays layOut(int year) {
        Map<LocalDate, String> names = new HashMap<>();
        for (HolidayRule rule : holidays) {
            rule.in(year).ifPresent(date -> names.merge(date, rule.name(), (one, other) -> one + ", " + other));
        }
        return new YearOfDays(year, date -> day(date, names.get(date)));
    }

    private Day day(LocalDate date, @Nullable String holiday) {
        SpecialDay special = specialDays.get(date);
        if (special != null) {
            return new Day(date, kindOf(special), special.name());
        }
        if (holiday != null) {
            return new Day(date, Day.Kind.HOLIDAY, holiday);
        }
        return new Day(date, isWeekend(date) ? Day.Kind.WEEKEND : Day.Kind.WORKING_DAY, null);
    }

    private static Day.Kind kindOf(SpecialDay special) {
        return switch (special.kind()) {
            case DAY_OFF -> Day.Kind.DAY_OFF;
            case WORKING_DAY -> Day.Kind.MOVED_WORKING_DAY;
        };
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
