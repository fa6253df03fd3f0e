package lt.atsakas.process.complaint;

import static lt.atsakas.process.contribution.Asking.CONTRIBUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import lt.atsakas.inquiry.InquiryDayUnfit;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.contribution.Asking;
import lt.atsakas.sequel.Answered;
import lt.atsakas.sequel.ReviewTooLate;
import lt.atsakas.sequel.SecondReviewDesk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Terms that cross a change of clocks or would end on Christmas Eve: the engine's timers wait for the same hour on the wall, and for a working day. */
@AtsakasTest
class ClockChangeAndChristmasEveTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    private Asking asking;

    @BeforeEach
    void take() {
        asking = new Asking(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest(name = "received {0}")
    @CsvSource({
        "2027-10-11T10:00:00+03:00, 2027-11-10, 2027-11-05T06:00:00Z, 2027-11-08T06:00:00Z, 2027-11-10T22:00:00Z",
        "2027-03-25T10:00:00+02:00, 2027-04-23, 2027-04-20T05:00:00Z, 2027-04-21T05:00:00Z, 2027-04-23T21:00:00Z"
    })
    void anAnswersTermThatCrossesAChangeOfClocksKeepsItsHoursOnTheWall(
            String received, LocalDate due, Instant guard, Instant near, Instant passed) {
        Walk walk = received(received).examining();

        assertThat(walk.facts().answerDue()).isEqualTo(due);
        assertThat(walk.due("event_guardDue")).isEqualTo(guard);
        assertThat(walk.due("event_deadlineNear")).isEqualTo(near);
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(passed);

        walk.fire("event_guardDue").fire("event_deadlineNear").fire("event_deadlinePassed");

        assertThat(clock.instant())
                .as("each fired at its own moment, none before")
                .isEqualTo(passed);
        assertThat(walk.steps()).contains("userTask_guardTerm", "userTask_handleEscalation");
        assertThat(Stream.of("event_guardDue", "event_deadlineNear", "event_deadlinePassed"))
                .as("none waits to fire again")
                .noneMatch(walk::hasJob);
    }

    @ParameterizedTest(name = "asked {0}")
    @CsvSource({
        "2027-10-27T10:00:00+03:00, 2027-11-03, 2027-10-29T05:00:00Z, 2027-11-03T15:00:00Z",
        "2027-03-25T10:00:00+02:00, 2027-03-30, 2027-03-26T06:00:00Z, 2027-03-30T14:00:00Z"
    })
    void aQuestionsDayThatCrossesAChangeOfClocksKeepsThemToo(
            String asked, String day, Instant reminder, Instant overdue) {
        Walk walk = asking.asked(received(asked).examining(), day);

        assertThat(walk.due("event_contributionNear")).isEqualTo(reminder);
        assertThat(walk.due("event_contributionOverdue")).isEqualTo(overdue);
        assertThat(walk.task(CONTRIBUTE).getDueDate().toInstant()).isEqualTo(overdue);
    }

    @Test
    void anAnswersTermThatWouldEndOnChristmasEveEndsOnTheNextWorkingDay() {
        Walk walk = received("2026-11-26T10:00:00+02:00").examining();

        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-28");
        assertThat(walk.due("event_guardDue")).isEqualTo("2026-12-21T06:00:00Z");
        assertThat(walk.due("event_deadlineNear")).isEqualTo("2026-12-22T06:00:00Z");
        assertThat(walk.due("event_deadlinePassed")).isEqualTo("2026-12-28T22:00:00Z");

        walk.fire("event_guardDue").fire("event_deadlineNear").fire("event_deadlinePassed");

        assertThat(clock.instant()).isEqualTo("2026-12-28T22:00:00Z");
        assertThat(walk.steps()).contains("userTask_handleEscalation");
    }

    @Test
    void nobodyIsAskedUntilChristmasEveAndTheDayBeforeItClosesAnHourEarlier() {
        Walk walk = received("2026-12-16T10:00:00+02:00").examining();

        assertThatThrownBy(() -> asking.asked(walk, "2026-12-24")).isInstanceOf(InquiryDayUnfit.class);
        asking.asked(walk, "2026-12-23");

        assertThat(walk.due("event_contributionOverdue")).isEqualTo("2026-12-23T14:00:00Z");
    }

    @Test
    void aClientsTermIsCountedPastChristmasAndSoIsThePauseOfTheClock() {
        Walk walk = Doubting.askedToCure(received("2026-12-17T10:00:00+02:00"), "5")
                .fire("event_cureReminderDue")
                .fire("serviceTask_remindToCure");

        assertThat(walk.due("event_cureTermPassed")).isEqualTo("2026-12-28T22:00:00Z");
        assertThat(walk.facts().answerDue())
                .as("twenty working days and the five of the client")
                .isEqualTo("2027-01-26");
    }

    @Test
    void aMonthThatEndsOnChristmasEveLastsUntilMidnightOfTheNextWorkingDay() {
        Walk inTime = answered("2026-11-24T10:00:00+02:00");
        Walk tooLate = answered("2026-11-24T11:00:00+02:00");
        SecondReviewDesk reviews = beans.getBean(SecondReviewDesk.class);
        assertThat(reviews.lastDay(inTime.facts())).hasValue(LocalDate.parse("2026-12-28"));

        clock.set("2026-12-28T23:59:59+02:00");
        assertThat(Answered.anew(inTime).steps()).containsExactly("userTask_confirmImpartiality");

        clock.set("2026-12-29T00:00:00+02:00");
        assertThatThrownBy(() -> Answered.anew(tooLate)).isInstanceOf(ReviewTooLate.class);
    }

    private Walk answered(String received) {
        return received(received).issued().postmanComes().fire("serviceTask_closeCase");
    }

    private Walk received(String moment) {
        clock.set(moment);
        return Walk.of(beans, beans.getBean(Complaints.class).file());
    }
}
