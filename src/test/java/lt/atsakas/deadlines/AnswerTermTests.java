package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.deadlines.LedgerEntry.Deadline;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.deadlines.calendar.LithuanianCalendar;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseKind;
import org.junit.jupiter.api.Test;

class AnswerTermTests {

    private final WorkingCalendar calendar = LithuanianCalendar.with();
    private final AnswerTerm term = AnswerTerm.of(CaseFactsOf.complaint().facts(), FixedTerms.law(), calendar);

    @Test
    void theTermIsCountedFromTheEffectiveDayOfReceipt() {
        AnswerTerm afterHours = AnswerTerm.of(
                CaseFactsOf.complaint()
                        .received("2027-10-30T09:00:00Z", "2027-11-03")
                        .facts(),
                FixedTerms.law(),
                calendar);

        assertThat(afterHours.due()).isEqualTo("2027-12-01");
        assertThat(afterHours.trace()).hasSize(28);
    }

    @Test
    void aTermInMonthsIsTracedToItsLastDayToo() {
        AnswerTerm month = AnswerTerm.of(
                CaseFactsOf.complaint().facts(), FixedTerms.lawWith(Term.months(1, "BDAR 12 str. 3 d.")), calendar);

        assertThat(month.due()).isEqualTo("2027-01-11");
        assertThat(month.trace().get(month.trace().size() - 1).day().date()).isEqualTo("2027-01-11");
    }

    @Test
    void theFirstEntryIsWrittenBecauseTheCaseWasReceived() {
        assertThat(term.reasonAfter(null)).isEqualTo(Reason.RECEIVED);
    }

    @Test
    void anEntryThatStillHoldsGivesNoReasonForAnother() {
        assertThat(term.reasonAfter(entered(term))).isNull();
    }

    @Test
    void anotherKindOfCaseIsEnteredEvenWhenTheDayStays() {
        AnswerTerm request =
                AnswerTerm.of(CaseFactsOf.complaint().ofKind(CaseKind.REQUEST).facts(), FixedTerms.law(), calendar);

        assertThat(request.due()).isEqualTo(term.due());
        assertThat(request.reasonAfter(entered(term))).isEqualTo(Reason.KIND_CHANGED);
    }

    @Test
    void anotherValueOrSourceOfTheTermIsAReason() {
        Term sameDaysOtherAct = Term.workingDays(20, "VAĮ 10 str. 5 d.");
        AnswerTerm other =
                AnswerTerm.of(CaseFactsOf.complaint().facts(), FixedTerms.lawWith(sameDaysOtherAct), calendar);

        assertThat(other.reasonAfter(entered(term))).isEqualTo(Reason.TERM_CHANGED);
    }

    @Test
    void aNewDayOffWithinTheTermIsAReason() {
        WorkingCalendar withBridge = LithuanianCalendar.with(
                new SpecialDay(LocalDate.of(2026, 12, 31), SpecialDay.Kind.DAY_OFF, "Vyriausybės nutarimas"));
        AnswerTerm moved = AnswerTerm.of(CaseFactsOf.complaint().facts(), FixedTerms.law(), withBridge);

        assertThat(moved.due()).isEqualTo("2027-01-13");
        assertThat(moved.reasonAfter(entered(term))).isEqualTo(Reason.CALENDAR_CHANGED);
    }

    private static LedgerEntry entered(AnswerTerm term) {
        return new LedgerEntry(
                term.facts().number(),
                Deadline.ANSWER,
                1,
                term.facts().effectiveReceipt(),
                term.rule(),
                term.term(),
                Reason.RECEIVED,
                term.due(),
                null,
                Instant.EPOCH,
                Actor.system(),
                term.trace());
    }
}
