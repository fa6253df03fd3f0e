package lt.atsakas.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** Says of an open case's day how many working days are left until it, or by how many it was missed. */
@Component
public class TimeLeft {

    private final WorkingCalendar calendar;
    private final ClockWords words;
    private final Clock clock;

    TimeLeft(WorkingCalendar calendar, ClockWords words, Clock clock) {
        this.calendar = calendar;
        this.words = words;
        this.clock = clock;
    }

    /** „liko 3 darbo dienos“ */
    public String until(LocalDate due) {
        LocalDate today = Vilnius.dayOf(clock.instant());
        return words.timeLeft(calendar.workingDaysUntil(today, due), due.isBefore(today));
    }
}
