package lt.atsakas.visit;

import static lt.atsakas.process.visit.Visiting.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import lt.atsakas.process.Walk;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may meet a client, and when. */
@AtsakasTest
class MeetingDeskTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    private Visiting visiting;

    @BeforeEach
    void take() {
        visiting = new Visiting(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-22, 10:00, meeting.time.afterAnswer",
        "2026-11-28, 10:00, meeting.time.notWorking",
        "2026-11-23, 09:00, meeting.time.past",
        "2026-12-02, 06:59, meeting.time.outOfHours",
        "2026-12-02, 20:01, meeting.time.outOfHours",
        "2026-11-23, 16:00, meeting.time.tooSoon",
        "rytoj, 10:00, meeting.time.unreadableDay",
        "2026-12-02, rytą, meeting.time.unreadableHour"
    })
    void aTimeThatCannotBeIsRefused(String day, String hour, String why) {
        Walk walk = Walk.begin(beans).examining();

        assertThatThrownBy(() -> visiting.plan(walk, MeetingTimes.read(day, hour)))
                .isInstanceOf(MeetingTimeUnfit.class)
                .hasMessage(why);
        visiting.told(walk);
        assertThatThrownBy(() -> visiting.moved(walk, day, hour)).hasMessage(why);
        assertThat(visiting.last(walk).day()).isEqualTo(DAY);
    }

    @Test
    void aClientWhoGetsLettersOnPaperIsMetAWeekLaterUnlessTheyAgreed() {
        Complaints complaints = beans.getBean(Complaints.class);
        Walk walk = Walk.of(beans, complaints.file(complaints.submissionOf(null, ReplyBy.POST)))
                .examining();
        Instant soon = MeetingTimes.read("2026-11-30", "10:00");

        assertThatThrownBy(() -> visiting.plan(walk, soon))
                .isInstanceOfSatisfying(
                        MeetingTimeUnfit.class,
                        unfit -> assertThat(unfit.arguments()).containsExactly("2026 m. gruodžio 1 d."))
                .hasMessage("meeting.time.tooSoon");
        visiting.plan(walk, MeetingTimes.read("2026-12-01", "10:00"));
        visiting.agreed(walk, soon);

        assertThat(beans.getBean(MeetingDesk.class).of(walk.number()))
                .extracting(MeetingCard::agreed)
                .containsExactly(true, false);
    }

    @Test
    void onADayOfTheirOwnAbsenceNobodyArrangesOne() {
        Walk walk = Walk.begin(beans).examining();
        Staff staff = new Staff(beans);
        staff.away("handler", DAY, DAY, "handler2");

        try {
            assertThatThrownBy(() -> visiting.planned(walk)).hasMessage("meeting.time.away");
        } finally {
            staff.everythingIsAsBefore();
        }
        visiting.planned(walk);
    }

    @Test
    void onTheLastDayOfTheAnswerItMayBe() {
        Walk walk = Walk.begin(beans).examining();

        visiting.plan(walk, MeetingTimes.read("2026-12-21", "20:00"));

        assertThat(visiting.last(walk).isPlanned()).isTrue();
    }

    @Test
    void whoeverHasNotDeclaredToBeImpartialMeetsNobody() {
        Walk walk = Walk.begin(beans).assigned();

        assertThatThrownBy(() -> visiting.planned(walk)).isInstanceOf(NotYoursToMeet.class);
    }
}
