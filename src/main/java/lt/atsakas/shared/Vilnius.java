package lt.atsakas.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which legal days begin and end. */
public final class Vilnius {

    public static final ZoneId ZONE = ZoneId.of("Europe/Vilnius");

    private Vilnius() {}

    /** The calendar day in Vilnius at that moment. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}
