package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lt.atsakas.deadlines.LedgerEntry.Deadline;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.deadlines.calendar.LithuanianCalendar;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.web.LithuanianWords;
import org.junit.jupiter.api.Test;

class WhyThisDateTests {

    private final WorkingCalendar calendar = LithuanianCalendar.with();
    private final Pause pause = new Pause(LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 18), false);
    private final WhyThisDate why =
            new WhyThisDate(new ClockWords(LithuanianWords.words()), PausesOf.all(pause), calendar);

    @Test
    void everyLineThatLedToTheDateIsSaid() {
        CaseFacts facts = CaseFactsOf.complaint().facts();

        List<String> lines = why.explain(entry(facts, LithuanianCalendar.with(), null), facts, FixedTerms.law());

        assertThat(lines)
                .containsExactly(
                        "Gauta 2026 m. gruodžio 10 d. 10:30, dar nepasibaigus darbo dienai, todėl gavimo diena – "
                                + "2026 m. gruodžio 10 d.",
                        "Terminas – 20 darbo dienų (VAĮ 10 str. 4 d.); pirmoji jo diena – artimiausia darbo diena "
                                + "po gavimo dienos (CK 1.118 str.).",
                        "Neskaičiuojami savaitgaliai ir šios dienos: 2026-12-24 (šventė: Kūčios), "
                                + "2026-12-25 (šventė: Kalėdos), 2026-12-26 (šventė: Antroji Kalėdų diena), "
                                + "2027-01-01 (šventė: Naujieji metai).",
                        "Paskutinė termino diena – 2027 m. sausio 12 d. (antradienis).");
    }

    @Test
    void receiptAfterHoursExplainsTheLaterDay() {
        CaseFacts facts = CaseFactsOf.complaint()
                .received("2027-10-30T07:00:00Z", "2027-11-03")
                .facts();

        List<String> lines = why.explain(entry(facts, LithuanianCalendar.with(), null), facts, FixedTerms.law());

        assertThat(lines.get(0))
                .isEqualTo("Gauta 2027 m. spalio 30 d. 10:00, pasibaigus darbo laikui arba ne darbo dieną, todėl "
                        + "gavimo diena – artimiausia darbo diena, 2027 m. lapkričio 3 d. (VAĮ 10 str. 4 d.).");
    }

    @Test
    void daysThatTheAdministratorMovedAreNamed() {
        CaseFacts facts = CaseFactsOf.complaint().facts();
        WorkingCalendar moved = LithuanianCalendar.with(
                new SpecialDay(LocalDate.of(2027, 1, 4), SpecialDay.Kind.DAY_OFF, "poilsis po švenčių"),
                new SpecialDay(LocalDate.of(2027, 1, 9), SpecialDay.Kind.WORKING_DAY, "už sausio 4 d."));

        List<String> lines = why.explain(entry(facts, moved, null), facts, FixedTerms.law());

        assertThat(lines.get(2)).contains("2027-01-04 (nedarbo diena: poilsis po švenčių)");
        assertThat(lines.get(3))
                .isEqualTo("Skaičiuojamos perkeltos darbo dienos: 2027-01-09 (perkelta darbo diena: už sausio 4 d.).");
    }

    @Test
    void aMovedDateTellsWhenWhyAndFromWhere() {
        CaseFacts facts = CaseFactsOf.complaint().facts();

        List<String> lines = why.explain(
                entry(facts, LithuanianCalendar.with(), LocalDate.of(2027, 1, 11)), facts, FixedTerms.law());

        assertThat(lines.get(lines.size() - 1))
                .isEqualTo("Pakeista 2026 m. gruodžio 14 d. 09:15: patikslinta bylos rūšis. Ankstesnė paskutinė "
                        + "termino diena – 2027 m. sausio 11 d.");
    }

    @Test
    void theDaysInWhichTheClientWasAwaitedAreSaid() {
        CaseFacts facts = CaseFactsOf.complaint().facts();
        AnswerTerm paused = AnswerTerm.of(facts, FixedTerms.law(), calendar).pausedBy(3, calendar);

        List<String> lines = why.explain(entry(paused, null), facts, FixedTerms.law());

        assertThat(lines.get(2)).isEqualTo("Neskaičiuojamas laikas, kol buvo laukiama kliento: 3 darbo dienos.");
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo("Paskutinė termino diena – 2027 m. sausio 15 d. (penktadienis).");
    }

    @Test
    void anAnswerPutOffAfterTheClientWasAwaitedTellsBoth() {
        CaseFacts facts = CaseFactsOf.complaint().facts();
        AnswerTerm extended = AnswerTerm.of(facts, FixedTerms.law(), calendar)
                .pausedBy(3, calendar)
                .extendedBy(5, FixedTerms.law(), calendar);

        List<String> lines = why.explain(entry(extended, null), facts, FixedTerms.law());

        assertThat(lines)
                .containsExactly(
                        "Gauta 2026 m. gruodžio 10 d. 10:30, dar nepasibaigus darbo dienai, todėl gavimo diena – "
                                + "2026 m. gruodžio 10 d.",
                        "Terminas – 20 darbo dienų (VAĮ 10 str. 4 d.); pirmoji jo diena – artimiausia darbo diena "
                                + "po gavimo dienos (CK 1.118 str.).",
                        "Neskaičiuojamas laikas, kol buvo laukiama kliento: 3 darbo dienos.",
                        "Pirminis terminas baigiasi 2027 m. sausio 15 d. Jis pratęstas pridedant 5 darbo dienas"
                                + " (VAĮ 10 str. 4 d.).",
                        "Paskutinė termino diena – 2027 m. sausio 22 d. (penktadienis).");
    }

    private static LedgerEntry entry(CaseFacts facts, WorkingCalendar calendar, LocalDate before) {
        return entry(AnswerTerm.of(facts, FixedTerms.law(), calendar), before);
    }

    private static LedgerEntry entry(AnswerTerm term, LocalDate before) {
        return new LedgerEntry(
                term.facts().number(),
                Deadline.ANSWER,
                before == null ? 1 : 2,
                term.countedFrom(),
                term.rule(),
                term.term(),
                before == null ? Reason.RECEIVED : Reason.KIND_CHANGED,
                term.due(),
                before,
                Instant.parse("2026-12-14T07:15:00Z"),
                Actor.system(),
                term.trace());
    }
}
