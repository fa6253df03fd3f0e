package lt.atsakas.process.suspension;

import static lt.atsakas.process.suspension.Suspending.RESUME;
import static lt.atsakas.process.suspension.Suspending.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import lt.atsakas.process.OfficialLetters;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the client of a case that was suspended on 2026-11-23 until 2026-12-11 reads when it goes on. */
@AtsakasTest
class ResumptionLettersTests {

    private static final String TELL = "serviceTask_tellResumed";
    private static final String APPROVED = "Sprendimas patvirtintas";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Journal journal;

    @Autowired
    private MovableClock clock;

    @Test
    void resumedByDecisionTheLetterHasTheDayOfThatDecision() {
        Walk walk = suspended();
        clock.set("2026-12-02T10:00:00+02:00");

        walk.complete(REVIEW, "unithead", RESUME).fire(TELL);

        assertThat(letter(walk))
                .contains("2026-12-02 Nr.", "nagrinėjimą tęsiame. Atsakysime iki 2027 m. sausio 4 d.")
                .containsPattern(APPROVED + "[^.]*2026-12-02 10:00")
                .doesNotContain("2026-11-23 10:00");
    }

    @Test
    void goingOnByItselfNobodyIsSaidToHaveApprovedItAndTheLetterHasItsOwnDay() {
        Walk walk = suspended().fire("event_suspensionOver").fire(TELL);

        assertThat(letter(walk))
                .contains("2026-12-12 Nr.", "baigėsi, todėl skundo nagrinėjimą tęsiame", "iki 2027 m. sausio 13 d.")
                .contains("Gintaras Balčiūnas")
                .doesNotContain(APPROVED);
    }

    @Test
    void theJournalTellsTheLettersApart() {
        Walk walk = suspended().fire("event_suspensionOver").fire(TELL);

        assertThat(journal.of(walk.number()))
                .extracting(JournalEntry::kind)
                .containsOnlyOnce(JournalKind.SUSPENSION_TOLD, JournalKind.RESUMPTION_TOLD);
    }

    private Walk suspended() {
        return new Suspending(beans).suspended(Walk.begin(beans).drafting(), "2026-12-11");
    }

    private String letter(Walk walk) {
        return new OfficialLetters(beans).last(walk.number()).replaceAll("\\s+", " ");
    }
}
