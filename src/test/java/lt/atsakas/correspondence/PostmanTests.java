package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.transaction.support.TransactionTemplate;

/** What the postman promises when something goes wrong around him. */
@AtsakasTest
class PostmanTests {

    @Autowired
    private Postman postman;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Outbox outbox;

    @Autowired
    private LetterNotes notes;

    @Autowired
    private PostOfficeHealth health;

    @Autowired
    private Complaints complaints;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventMulticaster events;

    private final String client = UUID.randomUUID() + "@pastas.lt";

    @BeforeEach
    void nothingElseIsDue() {
        clock.reset();
        postman.round();
    }

    @Test
    void neverSendsAgainWhatLeftWhenTheHouseCouldNotBeTold() {
        CaseNumber number = complaints.fileOf(client).caseNumber();
        AtomicBoolean deaf = new AtomicBoolean(true);
        ApplicationListener<PayloadApplicationEvent<LetterAccepted>> listener = accepted -> {
            if (deaf.get() && accepted.getPayload().caseNumber().equals(number)) {
                throw new IllegalStateException("the engine was busy");
            }
        };
        events.addApplicationListener(listener);

        postman.round();
        LetterState untold = letter(number).state();
        deaf.set(false);
        clock.advance(Duration.ofMinutes(1));
        postman.round();
        events.removeApplicationListener(listener);

        assertThat(untold).isEqualTo(LetterState.ACCEPTED);
        assertThat(letter(number).state()).isEqualTo(LetterState.SENT);
        assertThat(mailbox.of(client)).hasSize(1);
    }

    @Test
    void sharesTheLettersWithAnotherNodeWithoutWaiting() {
        IntStream.range(0, 4).forEach(i -> complaints.fileOf(i + client));
        List<LetterId> mine = new ArrayList<>();
        List<LetterId> theirs = new ArrayList<>();

        transaction.executeWithoutResult(open -> {
            mine.addAll(claim(2));
            Thread other = new Thread(() -> theirs.addAll(claim(10)));
            other.start();
            join(other);
        });

        assertThat(mine).hasSize(2);
        assertThat(theirs).hasSize(2).doesNotContainAnyElementsOf(mine);
    }

    @Test
    void takesUpWhatANodeLeftBehindWhenItDied() {
        complaints.fileOf(client);
        assertThat(claim(10)).hasSize(1);

        postman.round();
        boolean tooEarly = mailbox.of(client).isEmpty();
        clock.advance(Duration.ofMinutes(11));
        postman.round();

        assertThat(tooEarly).isTrue();
        assertThat(mailbox.of(client)).hasSize(1);
    }

    @Test
    void sendsALetterOnceThatIsPutOnPaperWhileItIsOnItsWay() {
        CaseNumber number = complaints.fileOf(client).caseNumber();
        OutgoingLetter carried = claimed(10).get(0);
        postOffice.sendOnPaper(number, PostOffice.ACKNOWLEDGEMENT);

        assertThat(claim(10)).isEmpty();
        outbox.sent(carried.id(), clock.instant(), "250 ok");

        assertThat(letter(number).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void keepsThePersonsChoiceWhenTheMailServerRefusesMeanwhile() {
        CaseNumber number = complaints.fileOf(client).caseNumber();
        OutgoingLetter carried = claimed(10).get(0);
        postOffice.sendOnPaper(number, PostOffice.ACKNOWLEDGEMENT);

        Optional<LetterState> stuck = outbox.stuck(carried, "550 No such user");
        outbox.retryAt(carried, clock.instant(), "451 Later");
        clock.advance(Duration.ofMinutes(11));
        postman.round();

        assertThat(stuck).isEmpty();
        assertThat(letter(number).state()).isEqualTo(LetterState.WAITING_FOR_HAND);
        assertThat(mailbox.of(client)).isEmpty();
    }

    @Test
    void tellsOfANewDelayAfterALetterWasSentAgain() {
        CaseNumber number = complaints.fileOf(client).caseNumber();
        OutgoingLetter carried = claimed(10).get(0);
        assertThat(notes.delayed(carried.id(), clock.instant())).isTrue();

        postOffice.sendAgain(number, PostOffice.ACKNOWLEDGEMENT);

        assertThat(notes.delayed(carried.id(), clock.instant())).isTrue();
    }

    @Test
    void keepsTheMomentWhenTheMailServerTookALetterAndItsProof() {
        CaseNumber number = complaints.fileOf(client).caseNumber();
        OutgoingLetter carried = claimed(10).get(0);
        Instant taken = clock.instant();
        outbox.accepted(carried.id(), taken, "250 ok", taken);
        outbox.withdraw(number, PostOffice.ACKNOWLEDGEMENT);
        clock.advance(Duration.ofHours(1));

        postman.round();

        assertThat(letter(number).state()).isEqualTo(LetterState.SENT);
        assertThat(letter(number).sentAt()).isEqualTo(taken);
        assertThat(mailbox.of(client)).isEmpty();
    }

    @Test
    void takesTheOldestLettersFirst() {
        List<CaseNumber> inOrder = new ArrayList<>();
        for (int minute = 0; minute < 4; minute++) {
            inOrder.add(complaints.fileOf(minute + client).caseNumber());
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(claimed(10)).extracting(OutgoingLetter::caseNumber).containsExactlyElementsOf(inOrder);
    }

    @Test
    void acknowledgesByMailAlsoToAClientWhoWantsTheAnswerOnPaper() {
        CaseNumber number =
                complaints.file(complaints.submissionOf(client, ReplyBy.POST)).caseNumber();

        postman.round();

        assertThat(mailbox.last(client).subject()).contains(number.value());
        assertThat(letter(number).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void saysInHealthThatAPersonIsNeeded() {
        CaseNumber number = complaints.fileOf(client).caseNumber();
        mailbox.refusing(postman::round);
        clock.advance(Duration.ofHours(5));

        assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(health.health().getDetails()).containsKeys("waiting", "stuck", "waitingForHand", "oldestWaiting");
        postman.round();
        assertThat(letter(number).state()).isEqualTo(LetterState.SENT);
    }

    private List<LetterId> claim(int limit) {
        return claimed(limit).stream().map(OutgoingLetter::id).toList();
    }

    private List<OutgoingLetter> claimed(int limit) {
        return outbox.claim(clock.instant(), Duration.ofMinutes(10), limit);
    }

    private static void join(Thread thread) {
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private LetterCard letter(CaseNumber number) {
        return postOffice.lettersOf(number).get(0);
    }
}
