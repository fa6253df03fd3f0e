package lt.atsakas.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import lt.atsakas.shared.Vilnius;

/** Reads when a session begins from what somebody filled in. */
public final class SessionStart {

    private SessionStart() {}

    /** The moment in Vilnius, or {@link SessionTimeUnreadable}. */
    public static Instant read(String date, String time) {
        try {
            return LocalDate.parse(date.strip())
                    .atTime(LocalTime.parse(time.strip()))
                    .atZone(Vilnius.ZONE)
                    .toInstant();
        } catch (DateTimeParseException noTime) {
            throw new SessionTimeUnreadable();
        }
    }
}
