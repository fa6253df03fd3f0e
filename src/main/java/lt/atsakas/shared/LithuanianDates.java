package lt.atsakas.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days and moments as people read them; moments in Vilnius time. */
public final class LithuanianDates {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu 'm'. MMMM d 'd'.", HouseWords.LITHUANIAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", HouseWords.LITHUANIAN);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", HouseWords.LITHUANIAN);

    /** For templates, which know it as {@code dates}. */
    public static final LithuanianDates DATES = new LithuanianDates();

    private LithuanianDates() {}

    /** „2026 m. gruodžio 21 d.“ */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** „2026 m. gruodžio 21 d. 14:05“ */
    public String moment(Instant moment) {
        return day(Vilnius.dayOf(moment)) + " " + TIME.format(moment.atZone(Vilnius.ZONE));
    }

    /** „2026-12-21 14:05“ */
    public String shortMoment(Instant moment) {
        return SHORT.format(moment.atZone(Vilnius.ZONE));
    }
}
