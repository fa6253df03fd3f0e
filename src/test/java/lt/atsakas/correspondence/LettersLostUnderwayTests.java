package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Of a letter that was called back the house says no more than it knows: where its carrier died, it may have left. */
@AtsakasTest
class LettersLostUnderwayTests {

    private static final String IN_DOUBT = "correspondence.letterState.mayHaveLeft";
    private static final String IN_THE_HOUSE = "correspondence.letterState.CALLED_BACK";

    @Autowired
    private LetterRecall recall;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Postman postman;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private PaperPost paperPost;

    @Autowired
    private Journal journal;

    @Autowired
    private Complaints complaints;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationContext beans;

    private final String client = UUID.randomUUID() + "@pastas.lt";
    private CaseNumber number;

    @BeforeEach
    void aLetterWaits() {
        clock.reset();
        postman.round();
        number = complaints.fileOf(client).caseNumber();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aLetterThatIsCalledBackWhileItsCarrierDiesMayHaveLeft() {
        new OnTheRoad(beans).alone(letter().id());
        callBack();

        clock.advance(OnTheRoad.LEASE.plusMinutes(1));
        postman.round();
        postman.round();

        mayHaveLeft();
    }

    @Test
    void aLetterThatIsCalledBackAfterItsCarrierDiedMayHaveLeft() {
        new OnTheRoad(beans).alone(letter().id());
        clock.advance(OnTheRoad.LEASE.plusMinutes(1));

        callBack();
        postman.round();

        mayHaveLeft();
    }

    @Test
    void onPaperItHasNotLeftWhoeverDied() {
        postOffice.sendOnPaper(number, PostOffice.ACKNOWLEDGEMENT);
        new OnTheRoad(beans).alone(letter().id());
        callBack();

        clock.advance(OnTheRoad.LEASE.plusMinutes(1));
        postman.round();

        assertThat(letter().stateKey()).isEqualTo(IN_THE_HOUSE);
        assertThat(told()).containsExactly(JournalKind.LETTER_CALLED_BACK);
    }

    @Test
    void whatNeverLayAtTheDeskCannotHaveBeenPosted() {
        postOffice.sendOnPaper(number, PostOffice.ACKNOWLEDGEMENT);
        callBack();

        Handing posted = new Handing(Handing.Way.POSTED, today());
        Actor registrar = Actor.employee(new EmployeeId("registrar"));

        assertThat(letter().calledBackOnPaper()).isFalse();
        assertThatThrownBy(() -> paperPost.confirmHandedOver(number, letter().id(), posted, registrar))
                .isInstanceOf(LetterCalledBack.class);
        assertThat(letter().state()).isEqualTo(LetterState.CALLED_BACK);
    }

    @Test
    void whatWasCalledBackStaysSoWhateverIsNeededNoMore() {
        callBack();

        outbox.withdraw(number, PostOffice.ACKNOWLEDGEMENT);

        assertThat(letter().stateKey()).isEqualTo(IN_THE_HOUSE);
    }

    private void mayHaveLeft() {
        assertThat(letter().state()).isEqualTo(LetterState.CALLED_BACK);
        assertThat(letter().stateKey()).isEqualTo(IN_DOUBT);
        assertThat(mailbox.of(client)).isEmpty();
        assertThat(told()).containsExactly(JournalKind.LETTER_MAY_HAVE_LEFT);
    }

    private void callBack() {
        recall.callBack(number, Set.of(PostOffice.ACKNOWLEDGEMENT));
    }

    private LocalDate today() {
        return Vilnius.dayOf(clock.instant());
    }

    private Stream<JournalKind> told() {
        return journal.of(number).stream()
                .map(JournalEntry::kind)
                .filter(Set.of(JournalKind.LETTER_CALLED_BACK, JournalKind.LETTER_MAY_HAVE_LEFT)::contains);
    }

    private LetterCard letter() {
        return postOffice.lettersOf(number).get(0);
    }
}
