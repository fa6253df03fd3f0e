package lt.atsakas.committee;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.ExtensionRoom;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** Until when a committee must meet so that the case can still be answered lawfully (VAĮ 10(4)). */
@Component
class SessionLimits {

    private final CaseRegistry registry;
    private final DeadlineDesk deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SessionLimits(CaseRegistry registry, DeadlineDesk deadlines, WorkingCalendar calendar, Clock clock) {
        this.registry = registry;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The last such day: that of the answer or, where it may be put off, the one before the law's last; none while no term runs. */
    Optional<LocalDate> lastDay(CaseNumber number) {
        return Optional.ofNullable(registry.facts(number).answerDue()).map(due -> {
            ExtensionRoom room = deadlines.extensionRoom(number);
            return room.obstacleAt(clock.instant()).isPresent() ? due : later(due, room.latest());
        });
    }

    private LocalDate later(LocalDate due, LocalDate latest) {
        LocalDate before = calendar.minusWorkingDays(latest, 1);
        return before.isAfter(due) ? before : due;
    }

    void require(CaseNumber number, Instant start) {
        lastDay(number).filter(Vilnius.dayOf(start)::isAfter).ifPresent(last -> {
            throw new SessionPastLimit(DATES.day(last));
        });
    }
}
