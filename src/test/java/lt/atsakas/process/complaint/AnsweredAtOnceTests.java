package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lt.atsakas.assignment.Bar;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.Outcome;
import lt.atsakas.sequel.ReviewRequest;
import lt.atsakas.sequel.SecondReviewDesk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a call that the registrar answers: registered, counted and over in one moment – until the client wants it in writing. */
@AtsakasTest
class AnsweredAtOnceTests {

    private static final String ANSWER = "Šildymas įjungtas, radiatorius įšils per valandą.";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Complaints complaints;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Journal journal;

    @Autowired
    private SecondReviewDesk reviews;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Bar bar;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void itIsRegisteredAndOverAtOnceWithWhatWasAnswered() {
        FiledComplaint filed = complaints.file(complaints.answeredAtOnce(ANSWER));

        CaseFacts facts = registry.facts(filed.caseNumber());
        assertThat(facts.outcome()).isEqualTo(Outcome.ANSWERED_AT_ONCE);
        assertThat(facts.status()).isEqualTo(ClientStatus.ANSWERED_AT_ONCE);
        assertThat(Walk.of(beans, filed).steps()).isEmpty();
        assertThat(journal.of(filed.caseNumber()))
                .extracting(JournalEntry::kind)
                .contains(JournalKind.REGISTERED, JournalKind.ANSWERED_AT_ONCE, JournalKind.CLOSED)
                .doesNotContain(JournalKind.ACKNOWLEDGED);
        assertThat(journal.of(filed.caseNumber()))
                .filteredOn(line -> line.kind() == JournalKind.ANSWERED_AT_ONCE)
                .allMatch(line -> line.details().containsValue(ANSWER));
    }

    @Test
    void theClientsMailboxIsToldUntilWhenToAskForItInWriting() {
        Walk walk = Walk.of(beans, complaints.file(complaints.answeredAtOnce(ANSWER)));

        walk.postmanComes();

        assertThat(mailbox.of(walk.facts().client().email()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("iš karto atsakėme žodžiu", walk.accessCode(), "Iki 2026 m. gruodžio 23 d.")
                        .doesNotContain("Atsakysime ne vėliau kaip"));
    }

    @Test
    void whoWantsItInWritingGetsACaseOfItsOwnWithAWholeTermAndNobodyIsKeptOut() {
        FiledComplaint filed = complaints.file(complaints.answeredAtOnce(ANSWER));
        clock.set("2026-12-01T10:00:00+02:00");

        FiledComplaint anew = reviews.ask(new ReviewRequest(
                filed.caseNumber(), Channel.WEB, "Noriu atsakymo raštu.", null, null, Actor.client()));

        CaseFacts facts = registry.facts(anew.caseNumber());
        assertThat(facts.subject()).isEqualTo("Rašytinis atsakymas: Šąla butas");
        assertThat(facts.answerDue()).isAfter(LocalDate.parse("2026-12-21"));
        assertThat(bar.barred(anew.caseNumber())).isEmpty();
        assertThat(reviews.reviewedBy(anew.caseNumber()))
                .hasValueSatisfying(linked -> assertThat(linked.earlier()).isEqualTo(filed.caseNumber()));
        assertThat(Walk.of(beans, anew).steps()).containsExactly("userTask_classifyComplaint");
    }

    @Test
    void nothingIsLeftToDeliver() {
        FiledComplaint filed = complaints.file(complaints.answeredAtOnce(ANSWER));

        assertThat(postOffice.lettersOf(filed.caseNumber()))
                .allMatch(letter -> letter.occasion().equals(PostOffice.ACKNOWLEDGEMENT));
    }
}
