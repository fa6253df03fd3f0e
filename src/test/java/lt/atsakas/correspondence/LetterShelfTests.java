package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters that wait for one another or for second thoughts. */
@AtsakasTest
@Timeout(90)
class LetterShelfTests {

    @Autowired
    private Postman postman;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Outbox outbox;

    @Autowired
    private CaseHold hold;

    @Autowired
    private Journal journal;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Complaints complaints;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    private final String client = UUID.randomUUID() + "@pastas.lt";

    @BeforeEach
    void nothingElseIsDue() {
        clock.reset();
        postman.round();
    }

    @Test
    void lettersOfOneMomentLeaveInTheOrderInWhichTheyWereWritten() {
        CaseNumber number = complaints.fileOf(client).caseNumber();
        List<String> subjects = List.of("Pirmas", "Antras", "Trečias", "Ketvirtas", "Penktas");
        subjects.forEach(subject -> put(decision(number, LetterKind.NOTICE, subject)));

        postman.round();

        assertThat(postOffice.lettersOf(number))
                .extracting(LetterCard::subject)
                .endsWith(subjects.toArray(String[]::new));
        assertThat(mailbox.of(client)).extracting(DeliveredMail::subject).endsWith(subjects.toArray(String[]::new));
    }

    @Test
    void aLaterLetterWaitsForAnEarlierOneThatIsTriedAgain() {
        CaseNumber number = complaints.fileOf(client).caseNumber();
        mailbox.refusing(postman::round);
        clock.advance(Duration.ofSeconds(10));
        transaction.executeWithoutResult(open -> postOffice.tellOfNewCode(number));

        postman.round();
        assertThat(mailbox.of(client)).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        postman.round();

        assertThat(mailbox.of(client))
                .extracting(mail -> mail.subject().substring(0, 8))
                .containsExactly("Gavome J", "Išduotas");
    }

    @Test
    void aLetterThatHasBeenFailingForHoursHoldsUpNoOther() {
        CaseNumber number = complaints.fileOf(client).caseNumber();
        mailbox.refusing(postman::round);
        clock.advance(Duration.ofHours(5));
        mailbox.refusing(postman::round);
        transaction.executeWithoutResult(open -> postOffice.tellOfNewCode(number));

        postman.round();

        assertThat(mailbox.of(client))
                .hasSize(1)
                .allMatch(mail -> mail.subject().startsWith("Išduotas"));
    }

    @Test
    void whatAPersonDecidedLiesForAMinuteAndCanBeStopped() {
        CaseNumber number = complaints.file().caseNumber();
        OutgoingLetter decision = decision(number, LetterKind.DECISION);
        put(decision);

        postman.round();
        assertThat(mailbox.of(client)).isEmpty();
        assertThat(card(number, decision).trail().leavesAt())
                .isEqualTo(clock.instant().plusSeconds(60));
        boolean stopped = stop(number, decision);
        clock.advance(Duration.ofMinutes(2));
        postman.round();

        assertThat(stopped).isTrue();
        assertThat(mailbox.of(client)).isEmpty();
        assertThat(card(number, decision).state()).isEqualTo(LetterState.STUCK);
        assertThat(journal.of(number)).extracting(entry -> entry.kind()).containsOnlyOnce(JournalKind.LETTER_STOPPED);
    }

    @Test
    void afterAMinuteItLeavesAndIsStoppedNoMore() {
        CaseNumber number = complaints.file().caseNumber();
        OutgoingLetter decision = decision(number, LetterKind.DECISION);
        put(decision);
        clock.advance(Duration.ofSeconds(60));

        boolean stopped = stop(number, decision);
        postman.round();

        assertThat(stopped).isFalse();
        assertThat(mailbox.of(client)).hasSize(1);
        assertThat(stop(number, decision)).isFalse();
        assertThat(journal.of(number)).extracting(entry -> entry.kind()).doesNotContain(JournalKind.LETTER_STOPPED);
    }

    @Test
    void noLetterIsHeldOverMidnight() {
        CaseNumber number = complaints.file().caseNumber();
        clock.set(Instant.parse("2026-12-21T21:59:30Z"));
        put(decision(number, LetterKind.DECISION));

        postman.round();

        assertThat(mailbox.of(client)).hasSize(1);
    }

    @Test
    void whatLeavesByItselfLiesNowhere() {
        CaseNumber number = complaints.file().caseNumber();
        put(decision(number, LetterKind.NOTICE));

        postman.round();

        assertThat(mailbox.of(client)).hasSize(1);
    }

    private OutgoingLetter decision(CaseNumber number, LetterKind kind) {
        return decision(number, kind, "Sprendimas");
    }

    private OutgoingLetter decision(CaseNumber number, LetterKind kind, String subject) {
        return new NewLetter(
                        number,
                        PostOffice.RECUSAL_DECISION + UUID.randomUUID(),
                        OutgoingLetter.CLIENT,
                        kind,
                        LetterRoad.mailOrPaper(client),
                        subject,
                        "Laba diena.",
                        null)
                .at(clock.instant());
    }

    private void put(OutgoingLetter letter) {
        transaction.executeWithoutResult(open -> shelf().put(letter));
    }

    private boolean stop(CaseNumber number, OutgoingLetter letter) {
        Actor registrar = Actor.employee(new EmployeeId("registrar"));
        return Boolean.TRUE.equals(transaction.execute(open -> shelf().stop(number, letter.id(), registrar)));
    }

    private LetterShelf shelf() {
        PostSettings minute = new PostSettings(
                false,
                null,
                null,
                List.of(Duration.ofMinutes(1)),
                Duration.ofMinutes(1),
                Duration.ofHours(4),
                Duration.ofMinutes(10),
                20,
                2,
                Duration.ofSeconds(60));
        return new LetterShelf(outbox, hold, journal, events, minute, clock);
    }

    private LetterCard card(CaseNumber number, OutgoingLetter letter) {
        return postOffice.lettersOf(number).stream()
                .filter(card -> card.id().equals(letter.id()))
                .findFirst()
                .orElseThrow();
    }
}
