package lt.atsakas.demo.clock;

import java.time.Instant;
import java.util.Optional;
import lt.atsakas.deadlines.CalendarFollower;

/** Cases that have yet to follow a change of the calendar. */
public record CalendarWork(CalendarFollower follower) implements DueWork {

    @Override
    public Optional<Instant> nextAfter(Instant moment) {
        return follower.nextAfter(moment);
    }

    @Override
    public boolean runDue() {
        return follower.round() > 0;
    }
}
