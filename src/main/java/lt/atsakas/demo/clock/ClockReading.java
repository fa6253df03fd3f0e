package lt.atsakas.demo.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import lt.atsakas.shared.Vilnius;

/** What the clock shows, or should show. */
record ClockReading(OffsetDateTime instant) {

    ClockReading {
        Objects.requireNonNull(instant, "instant");
    }

    static ClockReading of(Instant moment) {
        return new ClockReading(moment.atZone(Vilnius.ZONE).toOffsetDateTime());
    }
}
