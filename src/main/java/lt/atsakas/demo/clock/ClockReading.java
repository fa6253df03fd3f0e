package lt.atsakas.demo.clock;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.OffsetDateTime;
import lt.atsakas.shared.Vilnius;

/** What the clock shows, or should show. */
record ClockReading(
        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
        OffsetDateTime instant) {

    static ClockReading of(Instant moment) {
        return new ClockReading(moment.atZone(Vilnius.ZONE).toOffsetDateTime());
    }
}
