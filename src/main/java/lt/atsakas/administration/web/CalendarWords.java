package lt.atsakas.administration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import lt.atsakas.administration.web.ChangeWords.HistoryLine;
import lt.atsakas.deadlines.Day;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDayChange;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.LithuanianDates;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in Lithuanian what is special about the days of the calendar, and who changed it. */
@Component
class CalendarWords {

    private final HouseWords words;
    private final HouseNames names;
    private final Clock clock;

    CalendarWords(HouseWords words, HouseNames names, Clock clock) {
        this.words = words;
        this.names = names;
        this.clock = clock;
    }

    /** A day of the list; what administrators declared they may take back until it is over. */
    record Line(
            LocalDate date,
            String weekday,
            String kind,
            @Nullable String name,
            boolean revocable) {}

    List<Line> lines(List<Day> days) {
        return days.stream().map(this::line).toList();
    }

    /** „2026 m. gruodžio 23 d., trečiadienis“ */
    String of(SpecialDay day) {
        return LithuanianDates.DATES.day(day.date()) + ", " + weekday(day.date());
    }

    List<HistoryLine> history(List<SpecialDayChange> changes) {
        return changes.stream().map(this::line).toList();
    }

    private Line line(Day day) {
        boolean declared = day.kind() == Day.Kind.DAY_OFF || day.kind() == Day.Kind.MOVED_WORKING_DAY;
        boolean over = day.date().isBefore(Vilnius.dayOf(clock.instant()));
        return new Line(
                day.date(), weekday(day.date()), words.of("calendar.day." + day.kind()), day.name(), declared && !over);
    }

    private HistoryLine line(SpecialDayChange change) {
        SpecialDay day = change.day();
        String what = words.of(
                change.withdrawn() ? "calendar.change.withdrawn" : "calendar.change.declared",
                day.date().toString(),
                words.of("calendar.kind." + day.kind()),
                day.name());
        return new HistoryLine(
                LithuanianDates.DATES.shortMoment(change.at()),
                change.at().toString(),
                what + " "
                        + words.of(
                                "houseChange.by",
                                change.by() == null ? words.of("houseChange.system") : names.person(change.by())));
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, HouseWords.LITHUANIAN);
    }
}
