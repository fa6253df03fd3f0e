package lt.atsakas.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import lt.atsakas.shared.Vilnius;

/** How a letter on paper left the house, and on which day. */
public record Handing(Way way, LocalDate day) {

    /** Into the client's hands, or to the post. */
    public enum Way {
        GIVEN,
        POSTED
    }

    /** The moment that is kept: now, or the middle of an earlier day, but not before there was a letter. */
    Instant moment(Instant written, Instant now) {
        LocalDate today = Vilnius.dayOf(now);
        if (day.isAfter(today) || day.isBefore(Vilnius.dayOf(written))) {
            throw new HandingDayImpossible();
        }
        Instant noon = day.atTime(LocalTime.NOON).atZone(Vilnius.ZONE).toInstant();
        Instant taken = day.equals(today) ? now : noon;
        return taken.isBefore(written) ? written : taken;
    }

    /** What the case's history tells of it. */
    Map<String, String> details() {
        return Map.of("channel", LetterChannel.PRINT.name(), "way", way.name(), "day", day.toString());
    }
}
