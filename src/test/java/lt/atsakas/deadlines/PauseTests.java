package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.deadlines.LegalTermsInForce.ClockWhileWaiting;
import lt.atsakas.deadlines.calendar.LithuanianCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waiting for the client does to the term of a case received on Thursday 2026-12-10 and due on 2027-01-12. */
class PauseTests {

    private static final LocalDate RECEIPT = LocalDate.of(2026, 12, 10);

    private final WorkingCalendar calendar = LithuanianCalendar.with();

    @ParameterizedTest
    @CsvSource({"PAUSE, 2026-12-15", "RESTART, 2026-12-10", "RUN,"})
    void theLawTableSaysFromWhichDayOnTheDaysDoNotCount(ClockWhileWaiting rule, LocalDate from) {
        LegalTermsInForce law = new LegalTermsInForce(FixedTerms.law().terms(), rule);

        assertThat(law.pausedFrom(RECEIPT, LocalDate.of(2026, 12, 15))).isEqualTo(from);
    }

    @ParameterizedTest(name = "awaited from {0} to {1}: {2} working days, due {3}")
    @CsvSource({
        "2026-12-15, 2026-12-15, 0, 2027-01-12",
        "2026-12-15, 2026-12-18, 3, 2027-01-15",
        "2026-12-18, 2026-12-20, 0, 2027-01-12",
        "2026-12-22, 2026-12-29, 3, 2027-01-15",
        "2026-12-30, 2027-01-05, 3, 2027-01-15"
    })
    void onlyWorkingDaysWaitedAreAdded(LocalDate began, LocalDate ends, int days, LocalDate due) {
        List<Pause> pauses = List.of(new Pause(began, ends, false));

        assertThat(Pauses.workingDays(pauses, calendar)).isEqualTo(days);
        assertThat(term(pauses).due()).isEqualTo(due);
        assertThat(term(pauses).trace())
                .last()
                .satisfies(day -> assertThat(day.count()).isEqualTo(20 + days));
    }

    @Test
    void aClockThatStartsAnewGivesTheWholeTermFromTheReply() {
        LocalDate reply = LocalDate.of(2026, 12, 18);

        assertThat(term(List.of(new Pause(RECEIPT, reply, false))).due())
                .isEqualTo(calendar.plusWorkingDays(reply, 20));
    }

    @Test
    void aDayThatTwoPausesHoldCountsOnce() {
        List<Pause> twice = List.of(
                new Pause(RECEIPT, LocalDate.of(2026, 12, 15), false),
                new Pause(RECEIPT, LocalDate.of(2026, 12, 18), false));

        assertThat(Pauses.workingDays(twice, calendar)).isEqualTo(6);
    }

    private AnswerTerm term(List<Pause> pauses) {
        return AnswerTerm.of(CaseFactsOf.complaint().facts(), FixedTerms.law(), calendar)
                .pausedBy(Pauses.workingDays(pauses, calendar), calendar);
    }
}
