package lt.atsakas.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Days and moments in the language of the page that is being shown; templates know it as {@code dates}. */
public final class VisitorDates {

    public static final VisitorDates DATES = new VisitorDates();

    private VisitorDates() {}

    /** „2026 m. gruodžio 21 d.“ */
    public String day(LocalDate day) {
        return present().day(day);
    }

    /** „2026 m. gruodžio 21 d. 14:05“ */
    public String moment(Instant moment) {
        return present().moment(moment);
    }

    /** „14:05:09“, of something that comes within minutes. */
    public String second(Instant moment) {
        return present().second(moment);
    }

    /** „2026-12-21 14:05“ */
    public String shortMoment(Instant moment) {
        return present().shortMoment(moment);
    }

    /** The text in pieces, dates and numbers apart. */
    public List<FiguresInText.Run> runs(String text) {
        return FiguresInText.runs(text);
    }

    private static WrittenDates present() {
        return WrittenDates.in(VisitorWords.language());
    }
}
