package lt.atsakas.suspension;

import java.time.Clock;
import java.time.LocalDate;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.shared.Vilnius;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Until when a suspension may last before somebody looks at it again: no suspension is open-ended. */
@Component
class ReviewDays {

    private final WorkingCalendar calendar;
    private final Clock clock;
    private final int longest;

    ReviewDays(
            WorkingCalendar calendar,
            Clock clock,
            @Value("${atsakas.suspension.longest-working-days:60}") int longest) {
        this.calendar = calendar;
        this.clock = clock;
        this.longest = longest;
    }

    LocalDate first() {
        return calendar.plusWorkingDays(today(), 1);
    }

    LocalDate last() {
        return calendar.plusWorkingDays(today(), longest);
    }

    /** Refuses with {@link ReviewDayImpossible} a day that is over, too far or none of the house's working days. */
    void require(LocalDate day) {
        if (day.isBefore(first()) || day.isAfter(last()) || !calendar.isWorkingDay(day)) {
            throw new ReviewDayImpossible(first(), last());
        }
    }

    private LocalDate today() {
        return Vilnius.dayOf(clock.instant());
    }
}
