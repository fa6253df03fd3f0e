package lt.atsakas.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** When a client may be met: on a working day that is ahead, at an hour at which people may be called on, and before the house answers. */
@Component
public class MeetingTimes {

    private static final LocalTime FIRST = LocalTime.of(7, 0);
    private static final LocalTime LAST = LocalTime.of(20, 0);

    private final WorkingCalendar calendar;
    private final Clock clock;

    MeetingTimes(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The moment in Vilnius that somebody filled in, or {@link MeetingTimeUnfit}. */
    public static Instant read(String day, String hour) {
        LocalDate date;
        try {
            date = LocalDate.parse(day.strip());
        } catch (DateTimeParseException noDay) {
            throw MeetingTimeUnfit.unreadableDay();
        }
        try {
            return date.atTime(LocalTime.parse(hour.strip()))
                    .atZone(Vilnius.ZONE)
                    .toInstant();
        } catch (DateTimeParseException noHour) {
            throw MeetingTimeUnfit.unreadableHour();
        }
    }

    void require(Instant start, CaseFacts facts) {
        LocalDate day = Vilnius.dayOf(start);
        LocalDate due = facts.answerDue();
        if (!start.isAfter(clock.instant())) {
            throw MeetingTimeUnfit.past();
        }
        if (due != null && day.isAfter(due)) {
            throw MeetingTimeUnfit.afterAnswer(due);
        }
        if (!calendar.isWorkingDay(day)) {
            throw MeetingTimeUnfit.notWorking(day);
        }
        LocalTime hour = start.atZone(Vilnius.ZONE).toLocalTime();
        if (hour.isBefore(FIRST) || hour.isAfter(LAST)) {
            throw MeetingTimeUnfit.outOfHours(FIRST.toString(), LAST.toString());
        }
    }
}
