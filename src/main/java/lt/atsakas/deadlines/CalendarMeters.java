package lt.atsakas.deadlines;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Counts the cases that have yet to follow the calendar: {@code atsakas.calendar.cases}. */
@Component
class CalendarMeters implements MeterBinder {

    private final CalendarFollower follower;

    CalendarMeters(CalendarFollower follower) {
        this.follower = follower;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("atsakas.calendar.cases", follower, CalendarFollower::left)
                .description("Open cases that have yet to follow a change of the calendar")
                .register(registry);
    }
}
