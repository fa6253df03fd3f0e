package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/** What is called back stays in the house, also when somebody carries it at that moment, and the case tells of it. */
@AtsakasTest
class LettersCalledBackTests {

    private static final Actor REGISTRAR = Actor.employee(new EmployeeId("registrar"));

    @Autowired
    private LetterRecall recall;

    @Autowired
    private DeliveryBook book;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Postman postman;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private PaperPost paperPost;

    @Autowired
    private OfficialPost officialPost;

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
    private OnTheRoad onTheRoad;

    @BeforeEach
    void aLetterWaits() {
        clock.reset();
        postman.round();
        number = complaints.fileOf(client).caseNumber();
        onTheRoad = new OnTheRoad(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aLetterInTheHouseStaysThereAndTheCaseSaysSoOnce() {
        callBack();
        callBack();
        postman.round();

        stayed();
        assertThat(lines(JournalKind.LETTER_CALLED_BACK).get(0).details()).containsEntry("letter", letter().subject());
    }

    @Test
    void aLetterThatIsCarriedIsNotTriedAgain() {
        OutgoingLetter carried = claimed();
        callBack();
        assertThat(letter().state()).isEqualTo(LetterState.WAITING);

        book.tryLater(carried, "451 Later");
        clock.advance(Duration.ofHours(6));
        postman.round();

        stayed();
        assertThat(lines(JournalKind.LETTER_DELAYED)).isEmpty();
    }

    @Test
    void aLetterThatIsRefusedWhileItIsCarriedIsPutBeforeNobody() {
        OutgoingLetter carried = claimed();
        callBack();

        book.stuck(carried, "550 No such user");

        stayed();
        assertThat(lines(JournalKind.LETTER_REFUSED)).isEmpty();
    }

    @Test
    void aLetterWhoseCarrierWasAboutToLayItAsideIsNotPrinted() {
        OutgoingLetter carried = claimed();
        callBack();
        book.laidAside(carried);

        assertThat(letter().state()).isEqualTo(LetterState.CALLED_BACK);
        assertThat(paperPost.lettersOnPaper())
                .noneMatch(paper -> paper.caseNumber().equals(number));
    }

    @Test
    void aLetterThatTheMailServerTakesMeanwhileHasLeft() {
        OutgoingLetter carried = claimed();
        callBack();

        book.sent(carried, "250 ok", Actor.system());

        assertThat(letter().state()).isEqualTo(LetterState.SENT);
        assertThat(lines(JournalKind.ACKNOWLEDGED)).hasSize(1);
        assertThat(lines(JournalKind.LETTER_CALLED_BACK)).isEmpty();
    }

    @Test
    void aLetterThatTheMailServerHasTakenBeforeHasLeft() {
        OutgoingLetter carried = claimed();
        outbox.accepted(carried.id(), clock.instant(), "250 ok", clock.instant());
        callBack();
        postman.round();

        assertThat(letter().state()).isEqualTo(LetterState.SENT);
        assertThat(lines(JournalKind.LETTER_CALLED_BACK)).isEmpty();
    }

    @Test
    void nobodyTakesItForDeliveredAndNobodyWaitsForIt() {
        callBack();

        assertThat(officialPost.isDelivered(number, PostOffice.ACKNOWLEDGEMENT)).isFalse();
        assertThat(officialPost.isOver(number, PostOffice.ACKNOWLEDGEMENT)).isTrue();
    }

    @Test
    void nobodyPutsItOnTheRoadAgain() {
        claimed();
        callBack();

        postOffice.sendAgain(number, PostOffice.ACKNOWLEDGEMENT);
        clock.advance(Duration.ofMinutes(11));
        postman.round();

        assertThat(letter().state()).isEqualTo(LetterState.CALLED_BACK);
    }

    @Test
    void onPaperItIsNotPrintedAnyMoreAndTheDeskIsTold() {
        onPaper();
        assertThat(calledBackAtTheDesk()).isEmpty();

        callBack();

        assertThat(paperPost.lettersOnPaper())
                .noneMatch(paper -> paper.caseNumber().equals(number));
        assertThat(calledBackAtTheDesk()).hasSize(1);
        assertThatThrownBy(() -> paperPost.printout(number, letter().id())).isInstanceOf(LetterCalledBack.class);
        clock.advance(Duration.ofDays(15));
        assertThat(calledBackAtTheDesk()).isEmpty();
    }

    @Test
    void whatWasPostedBeforeAndIsMarkedAfterHasLeftOnThatDay() {
        onPaper();
        LocalDate posted = Vilnius.dayOf(clock.instant());
        clock.advance(Duration.ofDays(1));
        callBack();

        paperPost.confirmHandedOver(number, letter().id(), new Handing(Handing.Way.POSTED, posted), REGISTRAR);

        assertThat(letter().state()).isEqualTo(LetterState.SENT);
        assertThat(Vilnius.dayOf(letter().sentAt())).isEqualTo(posted);
        assertThat(lines(JournalKind.ACKNOWLEDGED).get(0).details()).containsEntry("day", posted.toString());
        assertThat(calledBackAtTheDesk()).isEmpty();
    }

    private void stayed() {
        assertThat(letter().state()).isEqualTo(LetterState.CALLED_BACK);
        assertThat(mailbox.of(client)).isEmpty();
        assertThat(lines(JournalKind.LETTER_CALLED_BACK)).hasSize(1);
    }

    private void callBack() {
        recall.callBack(number, Set.of(PostOffice.ACKNOWLEDGEMENT));
    }

    private void onPaper() {
        postOffice.sendOnPaper(number, PostOffice.ACKNOWLEDGEMENT);
        postman.round();
        assertThat(letter().state()).isEqualTo(LetterState.WAITING_FOR_HAND);
    }

    private OutgoingLetter claimed() {
        return onTheRoad.alone(letter().id());
    }

    private List<PaperLetter> calledBackAtTheDesk() {
        return paperPost.lettersAtTheDesk().stream()
                .filter(PaperLetter::calledBack)
                .filter(paper -> paper.caseNumber().equals(number))
                .toList();
    }

    private LetterCard letter() {
        return postOffice.lettersOf(number).get(0);
    }

    private List<JournalEntry> lines(JournalKind kind) {
        return journal.of(number).stream().filter(line -> line.kind() == kind).toList();
    }
}
