package lt.atsakas.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.shared.TypedText;

/** A calendar entry as a file that calendars of all makers read (RFC 5545, 5546). */
final class CalendarFile {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final CalendarEntry entry;
    private final boolean cancelled;

    CalendarFile(CalendarEntry entry, boolean cancelled) {
        this.entry = entry;
        this.cancelled = cancelled;
    }

    /** How the file is called that goes with such a letter: to clients meetings, to members of a committee its sessions. */
    static String nameWith(LetterKind letter) {
        return letter == LetterKind.OFFICIAL ? "susitikimas.ics" : "posedis.ics";
    }

    /** The type of the file; what is to be done with it stands there too, or mail programs only store it. */
    static String mediaType(String file) {
        String method = file.lines().anyMatch("METHOD:CANCEL"::equals) ? "CANCEL" : "REQUEST";
        return "text/calendar; charset=UTF-8; method=" + method;
    }

    /**
     * The file.
     *
     * @param organiser the mailbox that the invitation comes from
     * @param invited the mailbox that it goes to
     */
    String text(String summary, String organiser, String invited, Instant written) {
        return Stream.of(
                        List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Atsakas//LT", method(), "BEGIN:VEVENT"),
                        List.of("UID:" + entry.uid() + "@atsakas", "SEQUENCE:" + entry.sequence()),
                        List.of("DTSTAMP:" + MOMENT.format(written), "DTSTART:" + MOMENT.format(entry.starts())),
                        List.of("DTEND:" + MOMENT.format(entry.ends()), "SUMMARY:" + escaped(summary)),
                        List.of("LOCATION:" + escaped(entry.place()), "ORGANIZER:mailto:" + oneLine(organiser)),
                        List.of("ATTENDEE;RSVP=FALSE:mailto:" + oneLine(invited), "STATUS:" + status()),
                        List.of("END:VEVENT", "END:VCALENDAR"))
                .flatMap(List::stream)
                .map(CalendarFile::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private String method() {
        return cancelled ? "METHOD:CANCEL" : "METHOD:REQUEST";
    }

    private String status() {
        return cancelled ? "CANCELLED" : "CONFIRMED";
    }

    private static String escaped(String text) {
        return oneLine(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    private static String oneLine(String text) {
        return TypedText.keptLine(text);
    }

    /** Lines end after 75 bytes and go on after a blank, between signs. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int width = 0;
        for (int sign : line.codePoints().toArray()) {
            String written = Character.toString(sign);
            int bytes = written.getBytes(UTF_8).length;
            if (width + bytes > LONGEST_LINE) {
                folded.append("\r\n ");
                width = 1;
            }
            folded.append(written);
            width += bytes;
        }
        return folded.toString();
    }
}
