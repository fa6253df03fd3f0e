package lt.atsakas.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import lt.atsakas.acceptance.naughty.Naughty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What calendars read: one entry that is made, moved and taken back under the same name. */
class CalendarFileTests {

    private static final Instant WRITTEN = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void saysWhenAndWhereInTheTimeThatAllCalendarsKnow() {
        String file = file(entry(0, "Posėdžių salė"), false);

        assertThat(file.lines())
                .contains("METHOD:REQUEST", "UID:abc@atsakas", "SEQUENCE:0", "STATUS:CONFIRMED")
                .contains("DTSTART:20261203T080000Z", "DTEND:20261203T090000Z", "DTSTAMP:20261123T080000Z")
                .contains("LOCATION:Posėdžių salė", "ATTENDEE;RSVP=FALSE:mailto:narys@atsakas.demo");
        assertThat(CalendarFile.mediaType(file)).endsWith("method=REQUEST");
    }

    @Test
    void takesTheEntryBackUnderTheSameNameWithAHigherNumber() {
        String file = file(entry(2, "Posėdžių salė"), true);

        assertThat(file.lines()).contains("METHOD:CANCEL", "UID:abc@atsakas", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(CalendarFile.mediaType(file)).endsWith("method=CANCEL");
    }

    @Test
    void letsNobodyWriteLinesOfTheirOwn() {
        String file = file(entry(0, "Salė, 2; aukštas\r\nMETHOD:CANCEL"), false);

        assertThat(file.lines()).contains("LOCATION:Salė\\, 2\\; aukštas METHOD:CANCEL");
        assertThat(file.lines().filter("METHOD:CANCEL"::equals)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Naughty.class)
    void hasTheSameLinesWhateverThePlaceIsCalled(Naughty kind) {
        String file = file(entry(0, "Salė " + kind.typed()), false).replace("\r\n ", "");

        assertThat(file.split("\r\n", -1))
                .hasSize(18)
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("[\\p{Cc}\\p{Cs}\u0085\u2028\u2029\u202E]"));
        assertThat(file).containsOnlyOnce("\r\nLOCATION:Salė").contains("\r\nMETHOD:REQUEST\r\n");
    }

    @Test
    void endsLinesAfterSeventyFiveBytesBetweenSigns() {
        String place = "ąčęėįšųūž".repeat(20);

        List<String> lines = List.of(file(entry(0, place), false).split("\r\n"));

        assertThat(lines).allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(String.join("\r\n", lines).replace("\r\n ", "")).contains("LOCATION:" + place);
    }

    private static String file(CalendarEntry entry, boolean cancelled) {
        return new CalendarFile(entry, cancelled)
                .text("Komisijos posėdis", "skundai@atsakas.demo", "narys@atsakas.demo", WRITTEN);
    }

    private static CalendarEntry entry(int sequence, String place) {
        return new CalendarEntry(
                "abc", sequence, Instant.parse("2026-12-03T08:00:00Z"), Instant.parse("2026-12-03T09:00:00Z"), place);
    }
}
