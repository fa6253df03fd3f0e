package lt.atsakas.deadlines.calendar;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.Month.JUNE;
import static java.time.Month.MAY;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import lt.atsakas.deadlines.Days;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.deadlines.WorkingHours;
import lt.atsakas.deadlines.WorkingHours.Hours;

/** The working calendar for tests without a database: holidays written down by hand from Labour Code 123. */
public final class LithuanianCalendar {

    static final List<HolidayRule> HOLIDAYS = List.of(
            fixed(1, 1, "Naujieji metai"),
            fixed(2, 16, "Lietuvos valstybės atkūrimo diena"),
            fixed(3, 11, "Lietuvos nepriklausomybės atkūrimo diena"),
            always(new HolidayRule.AfterEaster(0), "Velykos"),
            always(new HolidayRule.AfterEaster(1), "Antroji Velykų diena"),
            fixed(5, 1, "Tarptautinė darbo diena"),
            always(new HolidayRule.NthWeekday(1, SUNDAY, MAY), "Motinos diena"),
            always(new HolidayRule.NthWeekday(1, SUNDAY, JUNE), "Tėvo diena"),
            fixed(6, 24, "Rasos ir Joninių diena"),
            fixed(7, 6, "Valstybės (Lietuvos karaliaus Mindaugo karūnavimo) ir Tautiškos giesmės diena"),
            fixed(8, 15, "Žolinė (Švč. Mergelės Marijos ėmimo į dangų diena)"),
            fixed(11, 1, "Visų Šventųjų diena"),
            new HolidayRule(
                    new HolidayRule.Fixed(MonthDay.of(11, 2)),
                    "Mirusiųjų atminimo diena (Vėlinės)",
                    LocalDate.of(2020, 1, 1),
                    null),
            fixed(12, 24, "Kūčios"),
            fixed(12, 25, "Kalėdos"),
            fixed(12, 26, "Antroji Kalėdų diena"));

    private LithuanianCalendar() {}

    public static WorkingCalendar with(SpecialDay... specialDays) {
        Days days = days(specialDays);
        return new WorkingCalendar(() -> days, houseHours());
    }

    public static Days days(SpecialDay... specialDays) {
        return new KnownDays(1, HOLIDAYS, List.of(specialDays));
    }

    public static WorkingHours houseHours() {
        Hours monToThu = Hours.from("08:00-17:00");
        return new WorkingHours(
                monToThu, monToThu, monToThu, monToThu, Hours.from("08:00-15:45"), monToThu, Duration.ofHours(1));
    }

    private static HolidayRule fixed(int month, int day, String name) {
        return always(new HolidayRule.Fixed(MonthDay.of(month, day)), name);
    }

    private static HolidayRule always(HolidayRule.Occurrence occurrence, String name) {
        return new HolidayRule(occurrence, name, null, null);
    }
}
