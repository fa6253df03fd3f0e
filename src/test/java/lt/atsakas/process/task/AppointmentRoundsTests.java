package lt.atsakas.process.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import lt.atsakas.committee.SessionChanges;
import lt.atsakas.deadlines.CalendarFollower;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.deadlines.UnsettledAppointments;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is planned while its day becomes free, on Friday 2031-09-19, is not overlooked, and nobody hears of it twice. */
@AtsakasTest
class AppointmentRoundsTests {

    private static final LocalDate DAY = LocalDate.parse("2031-09-19");
    private static final Instant AT_TWO = Instant.parse("2031-09-19T11:00:00Z");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private AppointmentRounds rounds;

    @Autowired
    private UnsettledAppointments unsettled;

    @Autowired
    private SpecialDays specialDays;

    @Autowired
    private CalendarFollower follower;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private Visiting visiting;
    private Walk walk;

    @BeforeEach
    void examined() {
        visiting = new Visiting(beans);
        walk = Walk.beginWhereDaysMayBeDeclared(beans).examining();
    }

    @AfterEach
    void nothingIsDeclared() {
        specialDays.withdraw(DAY);
        while (follower.round() > 0) {
            assertThat(follower.left()).isNotNegative();
        }
        rounds.round();
        clock.reset();
    }

    @Test
    void aMeetingPlannedInTheMomentInWhichItsDayBecomesFreeIsTold() {
        transaction.executeWithoutResult(planning -> {
            visiting.plan(walk, AT_TWO);
            CompletableFuture.runAsync(this::declared).join();
        });

        rounds.round();
        rounds.round();

        assertThat(told("handler", walk)).isOne();
        visiting.cancelled(walk);
    }

    @Test
    void aSessionCalledInThatMomentIsToldToo() {
        Sitting sitting = Sitting.founded(beans);
        sitting.asked(walk);
        transaction.executeWithoutResult(planning -> {
            sitting.planned(walk, DAY.toString());
            CompletableFuture.runAsync(this::declared).join();
        });

        rounds.round();

        assertThat(told("secretary", walk)).isOne();
        walk.fire("serviceTask_inviteMembers");
        beans.getBean(SessionChanges.class).callOff(sitting.review(walk).id(), new EmployeeId("secretary"));
    }

    @Test
    void ofTwoNodesThatLookAtOnceOneTells() {
        visiting.plan(walk, AT_TWO);
        declared();
        var seenByBoth = unsettled.untold();

        seenByBoth.forEach(unsettled::tell);
        seenByBoth.forEach(unsettled::tell);

        assertThat(seenByBoth).isNotEmpty();
        assertThat(told("handler", walk)).isOne();
        visiting.cancelled(walk);
    }

    @Test
    void aDayThatIsWorkedAgainAndThenFreeAgainIsToldAgain() {
        visiting.plan(walk, AT_TWO);
        declared();
        rounds.round();
        specialDays.withdraw(DAY);
        rounds.round();
        clock.advance(Duration.ofDays(1));

        declared();
        rounds.round();

        assertThat(told("handler", walk)).isEqualTo(2);
        visiting.cancelled(walk);
    }

    @Test
    void whatWasCancelledBeforeAnybodyLookedIsNotTold() {
        visiting.plan(walk, AT_TWO);
        declared();
        visiting.cancelled(walk);

        rounds.round();

        assertThat(told("handler", walk)).isZero();
    }

    @Test
    void whatWasCancelledAfterSomebodyLookedIsNotTold() {
        visiting.plan(walk, AT_TWO);
        declared();
        var seen = unsettled.untold();
        visiting.cancelled(walk);

        seen.forEach(unsettled::tell);

        assertThat(seen).isNotEmpty();
        assertThat(told("handler", walk)).isZero();
    }

    private void declared() {
        specialDays.declare(new SpecialDay(DAY, SpecialDay.Kind.DAY_OFF, "Direktoriaus įsakymas"));
    }

    private long told(String login, Walk about) {
        about.postmanComes();
        return mailbox.of(login + "@atsakas.demo").stream()
                .filter(mail -> mail.subject().contains(about.number() + ":"))
                .filter(mail -> mail.subject().contains("nedarbo dien"))
                .count();
    }
}
