package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import lt.atsakas.deadlines.ClockFace.Colour;
import lt.atsakas.deadlines.calendar.LithuanianCalendar;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.web.LithuanianWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case received on 2026-12-10 and due on 2027-01-12. */
class ClockFacesTests {

    private final WorkingCalendar calendar = LithuanianCalendar.with();

    @ParameterizedTest
    @CsvSource({
        "2026-12-10T10:00, 20, GREEN, liko 20 darbo dienų",
        "2026-12-11T10:00, 19, GREEN, liko 19 darbo dienų",
        "2026-12-28T10:00, 10, GREEN, liko 10 darbo dienų",
        "2026-12-29T10:00, 9, GREEN, liko 9 darbo dienos",
        "2027-01-05T10:00, 5, AMBER, liko 5 darbo dienos",
        "2027-01-07T10:00, 3, AMBER, liko 3 darbo dienos",
        "2027-01-08T10:00, 2, RED, liko 2 darbo dienos",
        "2027-01-11T10:00, 1, RED, liko 1 darbo diena",
        "2027-01-12T08:00, 0, RED, šiandien paskutinė diena",
        "2027-01-12T23:59, 0, RED, šiandien paskutinė diena",
        "2027-01-13T00:00, -1, OVERDUE, vėluoja 1 darbo dieną",
        "2027-01-14T10:00, -2, OVERDUE, vėluoja 2 darbo dienas",
        "2027-01-26T10:00, -10, OVERDUE, vėluoja 10 darbo dienų",
        "2027-02-10T10:00, -21, OVERDUE, vėluoja 21 darbo dieną"
    })
    void timeLeftIsSaidInColourAndInWords(String moment, int left, Colour colour, String words) {
        ClockFace face = faceAt(moment, CaseFactsOf.complaint().facts());

        assertThat(face.daysLeft()).isEqualTo(left);
        assertThat(face.colour()).isEqualTo(colour);
        assertThat(face.words()).isEqualTo(words);
    }

    @Test
    void onDaysOffAfterTheTermNoWorkingDayIsLateYetButTheTermIsOver() {
        CaseFacts dueOnFriday = CaseFactsOf.complaint()
                .received("2026-11-20T08:00:00Z", "2026-11-20")
                .facts();

        ClockFace face = faceAt("2026-12-19T10:00", dueOnFriday);

        assertThat(face.answerDue()).isEqualTo("2026-12-18");
        assertThat(face.colour()).isEqualTo(Colour.OVERDUE);
        assertThat(face.words()).isEqualTo("terminas baigėsi");
    }

    @Test
    void theClockOfAClosedCaseStandsStill() {
        CaseFacts inTime =
                CaseFactsOf.complaint().closed("2027-01-05T10:00:00Z").facts();
        CaseFacts late = CaseFactsOf.complaint().closed("2027-01-13T10:00:00Z").facts();

        assertThat(faceAt("2027-02-20T10:00", inTime))
                .extracting(ClockFace::colour, ClockFace::words, ClockFace::daysLeft)
                .containsExactly(Colour.STOPPED, "užbaigta laiku", 5);
        assertThat(faceAt("2027-02-20T10:00", late).words()).isEqualTo("užbaigta pavėluotai");
    }

    private ClockFace faceAt(String moment, CaseFacts facts) {
        Clock now = Clock.fixed(LocalDateTime.parse(moment).atZone(Vilnius.ZONE).toInstant(), Vilnius.ZONE);
        ClockWords words = new ClockWords(LithuanianWords.words());
        CaseClock clock = new CaseClock(
                calendar,
                facts.effectiveReceipt(),
                calendar.plusWorkingDays(facts.effectiveReceipt(), 20),
                FixedTerms.law(),
                FixedTerms.house());
        WhyThisDate why = new WhyThisDate(words, PausesOf.nobody(), calendar);
        return new ClockFaces(words, why, now).face(facts, clock, Optional.empty());
    }
}
