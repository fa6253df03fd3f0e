package lt.atsakas.process.extension;

import static lt.atsakas.process.extension.Extending.DECIDE;
import static lt.atsakas.process.extension.Extending.GRANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.correspondence.Handing;
import lt.atsakas.correspondence.InterimDesk;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.EscalationRounds;
import lt.atsakas.process.Walk;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An interim answer leaves on the day of its decision and before the term ends that it puts off, or not at all. */
@AtsakasTest
class InterimAnswerInTimeTests {

    private static final String SEND = "serviceTask_sendInterimAnswer";
    private static final String ESCALATED = "userTask_handleEscalation";
    private static final AtomicInteger CLIENTS = new AtomicInteger();

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private PaperPost paperPost;

    @Autowired
    private InterimDesk interimAnswers;

    @Autowired
    private EscalationRounds rounds;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void onPaperItIsHandedOverOnTheDayOfItsDecision() {
        assertThat(grantedOnPaperAt("2026-11-26T16:59:00+02:00").handOverDay()).isEqualTo("2026-11-26");
    }

    @Test
    void decidedOnceTheDeskIsClosedItIsHandedOverOnTheNextWorkingDay() {
        assertThat(grantedOnPaperAt("2026-11-27T17:00:00+02:00").handOverDay()).isEqualTo("2026-11-30");
    }

    @Test
    void itsTimeEndsWithTheTermThatItPutsOff() {
        assertThat(grantedOnPaperAt("2026-12-21T18:00:00+02:00").handOverDay()).isEqualTo("2026-12-21");
    }

    @Test
    void whatTurnsToPaperAfterThatTermIsLateAtOnce() {
        Walk walk = granted(ReplyBy.EMAIL, "2026-12-21T10:00:00+02:00");
        clock.set("2026-12-23T10:00:00+02:00");

        postOffice.sendOnPaper(walk.number(), PostOffice.INTERIM_ANSWER);
        walk.postmanComes();

        assertThat(letter(walk).handOverDay()).isEqualTo("2026-12-21");
        handOver(walk);
    }

    @Test
    void oneThatStillLiesAtTheDeskOnTheNextDayComesBeforeWhoeverLeadsTheCase() {
        Walk walk = onPaper("2026-11-26T10:00:00+02:00");
        rounds.round();
        assertThat(walk.steps()).doesNotContain(ESCALATED);

        clock.set("2026-11-27T08:00:00+02:00");
        rounds.round();

        assertThat(walk.task(ESCALATED).getName()).contains("laiku neįteiktas popierinis laiškas");
        handOver(walk);
        rounds.round();
        assertThat(walk.steps()).doesNotContain(ESCALATED);
    }

    @Test
    void noneLeavesForACaseThatWasWithdrawnThoughItsStepIsDoneAnew() {
        Walk walk = new Extending(beans).granted(Walk.begin(beans).drafting());
        new Withdrawing(beans).withdrawn(walk, "unithead");

        walk.fire(SEND);

        assertThat(letters(walk)).isEmpty();
        assertThat(interimAnswers.issued(walk.number())).isEmpty();
    }

    private LetterCard grantedOnPaperAt(String moment) {
        Walk walk = onPaper(moment);
        LetterCard letter = letter(walk);
        handOver(walk);
        return letter;
    }

    private Walk onPaper(String moment) {
        return granted(ReplyBy.POST, moment).postmanComes();
    }

    private Walk granted(ReplyBy road, String moment) {
        clock.reset();
        Complaints complaints = beans.getBean(Complaints.class);
        String client = "rasa.termine" + CLIENTS.incrementAndGet() + "@pastas.lt";
        Walk walk = Walk.of(beans, complaints.file(complaints.submissionOf(client, road)))
                .drafting();
        clock.set(moment);
        return new Extending(beans)
                .asked(walk, "handler")
                .complete(DECIDE, "unithead", GRANT)
                .fire(SEND);
    }

    private void handOver(Walk walk) {
        Handing handing = new Handing(Handing.Way.GIVEN, Vilnius.dayOf(clock.instant()));
        paperPost.confirmHandedOver(
                walk.number(), letter(walk).id(), handing, Actor.employee(new EmployeeId("registrar")));
    }

    private LetterCard letter(Walk walk) {
        assertThat(letters(walk)).hasSize(1);
        return letters(walk).get(0);
    }

    private List<LetterCard> letters(Walk walk) {
        return postOffice.lettersOf(walk.number()).stream()
                .filter(letter -> letter.occasion().equals(PostOffice.INTERIM_ANSWER))
                .toList();
    }
}
