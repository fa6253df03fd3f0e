package lt.atsakas.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.deadlines.PaperRoad;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/**
 * When a client may be met: on a working day that is ahead, at an hour at which people may be called on, before the house answers, and not
 * before the letter about it can have reached them, unless they know already.
 */
@Component
public class MeetingTimes {

    private static final LocalTime FIRST = LocalTime.of(7, 0);
    private static final LocalTime LAST = LocalTime.of(20, 0);

    /** Working days from the letter to the meeting. */
    private static final int AFTER_A_MAIL = 1;

    private final WorkingCalendar calendar;
    private final Attendance attendance;
    private final OfficialPost post;
    private final Clock clock;

    MeetingTimes(WorkingCalendar calendar, Attendance attendance, OfficialPost post, Clock clock) {
        this.calendar = calendar;
        this.attendance = attendance;
        this.post = post;
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

    /** The first day by which a letter about it reaches the client of this case. */
    LocalDate earliest(CaseFacts facts) {
        int days = post.goesByMail(facts) ? AFTER_A_MAIL : PaperRoad.WORKING_DAYS;
        return calendar.plusWorkingDays(Vilnius.dayOf(clock.instant()), days);
    }

    /** When the report of a meeting on that day is due: the end of the next working day. */
    Instant reportDue(LocalDate day) {
        return calendar.endOfWorkingDay(calendar.plusWorkingDays(day, 1));
    }

    void require(Instant start, boolean agreed, CaseFacts facts, EmployeeId by) {
        LocalDate day = Vilnius.dayOf(start);
        requireAhead(start, facts);
        if (!calendar.isWorkingDay(day)) {
            throw MeetingTimeUnfit.notWorking(day);
        }
        requireHour(start.atZone(Vilnius.ZONE).toLocalTime());
        if (isAway(by, day)) {
            throw MeetingTimeUnfit.away(day);
        }
        LocalDate earliest = earliest(facts);
        if (!agreed && day.isBefore(earliest)) {
            throw MeetingTimeUnfit.tooSoon(earliest);
        }
    }

    private void requireAhead(Instant start, CaseFacts facts) {
        LocalDate due = facts.answerDue();
        if (!start.isAfter(clock.instant())) {
            throw MeetingTimeUnfit.past();
        }
        if (due != null && Vilnius.dayOf(start).isAfter(due)) {
            throw MeetingTimeUnfit.afterAnswer(due);
        }
    }

    private static void requireHour(LocalTime hour) {
        if (hour.isBefore(FIRST) || hour.isAfter(LAST)) {
            throw MeetingTimeUnfit.outOfHours(FIRST.toString(), LAST.toString());
        }
    }

    private boolean isAway(EmployeeId employee, LocalDate day) {
        return attendance.known().stream()
                .anyMatch(absence ->
                        absence.employee().equals(employee) && absence.days().includes(day));
    }
}
