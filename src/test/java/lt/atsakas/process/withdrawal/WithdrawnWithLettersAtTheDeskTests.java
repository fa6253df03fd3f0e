package lt.atsakas.process.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterState;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.clientquestion.AskingClient;
import lt.atsakas.process.extension.Extending;
import lt.atsakas.process.suspension.Suspending;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What asks the clients of withdrawn cases for something, or promises them an answer, and has not left does not leave any more. */
@AtsakasTest
class WithdrawnWithLettersAtTheDeskTests {

    private static final String WITHDRAWAL = "Dėl prašymo atsiimti";
    private static final AtomicInteger CLIENTS = new AtomicInteger();

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Complaints complaints;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aNoticeOfDeficienciesIsNotHandedOut() {
        onlyTheWithdrawalIsHandedOut(Doubting.askedToCure(byPost(), "5"));
    }

    @Test
    void anInterimAnswerIsNotHandedOut() {
        onlyTheWithdrawalIsHandedOut(
                new Extending(beans).granted(byPost().drafting()).fire("serviceTask_sendInterimAnswer"));
    }

    @Test
    void aQuestionIsNotHandedOut() {
        onlyTheWithdrawalIsHandedOut(new AskingClient(beans).asked(byPost().examining()));
    }

    @Test
    void newsOfASuspensionIsNotHandedOut() {
        onlyTheWithdrawalIsHandedOut(new Suspending(beans).suspended(byPost().drafting(), "2026-12-11"));
    }

    @Test
    void whatWaitsForTheMailServerDoesNotLeaveEither() {
        Walk walk = Doubting.askedToCure(Walk.begin(beans).postmanComes(), "5");
        assertThat(in(walk, LetterState.WAITING)).hasSize(1);

        new Withdrawing(beans).withdrawn(walk, "unithead");

        assertThat(in(walk, LetterState.WAITING)).singleElement().asString().startsWith(WITHDRAWAL);
    }

    @Test
    void whatAsksForNothingIsHandedOutAllTheSame() {
        Walk walk = Doubting.askedToCure(byPost(null), "5").postmanComes();
        assertThat(in(walk, LetterState.WAITING_FOR_HAND)).hasSize(2);

        withdrawn(walk);

        assertThat(in(walk, LetterState.WAITING_FOR_HAND))
                .as("the number of the case, and that it is over")
                .hasSize(2)
                .anyMatch(subject -> subject.startsWith(WITHDRAWAL));
    }

    private void onlyTheWithdrawalIsHandedOut(Walk walk) {
        walk.postmanComes();
        assertThat(in(walk, LetterState.WAITING_FOR_HAND)).hasSize(1);

        withdrawn(walk);

        assertThat(in(walk, LetterState.WAITING_FOR_HAND))
                .singleElement()
                .asString()
                .startsWith(WITHDRAWAL);
        assertThat(in(walk, LetterState.CALLED_BACK))
                .singleElement()
                .satisfies(subject -> assertThat(beans.getBean(Journal.class).of(walk.number()))
                        .filteredOn(line -> line.kind() == JournalKind.LETTER_CALLED_BACK)
                        .singleElement()
                        .satisfies(line -> assertThat(line.details()).containsEntry("letter", subject)));
    }

    private void withdrawn(Walk walk) {
        new Withdrawing(beans).withdrawn(walk, "unithead").postmanComes();
    }

    private Walk byPost() {
        return byPost("zita.atsiemusi" + CLIENTS.incrementAndGet() + "@pastas.lt");
    }

    private Walk byPost(@Nullable String email) {
        clock.reset();
        return Walk.of(beans, complaints.file(complaints.submissionOf(email, ReplyBy.POST)));
    }

    private List<String> in(Walk walk, LetterState state) {
        return postOffice.lettersOf(walk.number()).stream()
                .filter(letter -> letter.state() == state)
                .map(LetterCard::subject)
                .toList();
    }
}
