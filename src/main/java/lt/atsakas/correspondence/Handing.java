package lt.atsakas.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;

/**
 * How a letter on paper left the house, and on which day.
 *
 * @param tracking the number under which the post carries it, if it has one
 */
public record Handing(Way way, LocalDate day, @Nullable String tracking) {

    private static final Pattern TRACKING = Pattern.compile("[0-9A-Z][0-9A-Z-]{3,39}");

    /** Into the client's hands, or to the post. */
    public enum Way {
        GIVEN,
        POSTED
    }

    /** Blanks in the number are as people write it; what was given into somebody's hands has none. */
    public Handing {
        String number = tracking == null ? "" : tracking.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        if (!number.isEmpty() && way == Way.POSTED && !TRACKING.matcher(number).matches()) {
            throw new TrackingUnreadable();
        }
        tracking = number.isEmpty() || way == Way.GIVEN ? null : number;
    }

    /** Without a number. */
    public Handing(Way way, LocalDate day) {
        this(way, day, null);
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
        Map<String, String> details = new HashMap<>();
        details.put("channel", LetterChannel.PRINT.name());
        details.put("way", way.name());
        details.put("day", day.toString());
        if (tracking != null) {
            details.put("tracking", tracking);
        }
        return details;
    }
}
