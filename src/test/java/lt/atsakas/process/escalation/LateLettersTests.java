package lt.atsakas.process.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.correspondence.Handing;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterState;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.EscalationRounds;
import lt.atsakas.process.Walk;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.registry.Actor;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter on paper that nobody hands over in time comes before whoever leads the case, and those who should are reminded. */
@AtsakasTest
class LateLettersTests {

    private static final String TASK = "userTask_handleEscalation";
    private static final Actor DIRECTOR = Actor.employee(new EmployeeId("director"));

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private PaperPost paperPost;

    @Autowired
    private EscalationRounds rounds;

    @Autowired
    private JdbcClient database;

    private Walk walk;

    @BeforeEach
    void onPaper() {
        clock.reset();
        walk = Walk.begin(beans).assigned();
        postOffice.sendOnPaper(walk.number(), PostOffice.ACKNOWLEDGEMENT);
        walk.postmanComes();
    }

    @AfterEach
    void nothingIsLeft() {
        if (!waiting().isEmpty()) {
            handOver();
        }
        if (!walk.facts().isClosed()) {
            name(Set.of());
        }
        rounds.round();
        clock.reset();
    }

    @Test
    void itsHeadIsToldOnceAndItEndsWhenItIsHandedOver() {
        rounds.round();
        assertThat(walk.steps()).doesNotContain(TASK);

        clock.advance(Duration.ofDays(5));
        rounds.round();
        rounds.round();

        assertThat(walk.task(TASK).getAssignee()).isEqualTo("unithead");
        assertThat(walk.task(TASK).getName()).contains("laiku neįteiktas popierinis laiškas");

        handOver();
        rounds.round();
        assertThat(walk.steps()).doesNotContain(TASK);
    }

    @Test
    void whoeverStandsInForTheRegistrarsIsReminded() {
        name(Set.of(new EmployeeId("l.butkiene")));
        clock.advance(Duration.ofDays(5));
        rounds.round();

        walk.complete(TASK, "unithead", Map.of("decision", "remind"));

        assertThat(database.sql("select recipient from correspondence.outgoing_letter"
                                + " where case_number = ? and occasion like 'supervisor-letters-%'")
                        .params(walk.number().value())
                        .query(String.class)
                        .list())
                .containsExactly("chair");
    }

    @Test
    void ofACaseThatIsOverTheRegistrarsAndTheHeadHearOnEachWorkingDay() {
        new Withdrawing(beans).withdrawn(walk, "unithead");

        clock.advance(Duration.ofDays(4));
        rounds.round();
        rounds.round();
        assertThat(walk.steps()).doesNotContain(TASK);
        assertThat(toldOfClosed()).contains("registrar", "unithead").doesNotHaveDuplicates();

        int friday = toldOfClosed().size();
        clock.advance(Duration.ofDays(1));
        rounds.round();
        assertThat(toldOfClosed()).as("on Saturday nobody").hasSize(friday);
        clock.advance(Duration.ofDays(2));
        rounds.round();
        assertThat(toldOfClosed()).hasSize(2 * friday);
    }

    @Test
    void aMailOfACaseThatIsOverStaysBeforeThemUntilItIsSent() {
        handOver();
        new Withdrawing(beans).withdrawn(walk, "unithead");
        database.sql("update correspondence.outgoing_letter set address = 'ne adresas'"
                        + " where case_number = ? and occasion like 'official-%'")
                .param(walk.number().value())
                .update();
        walk.postmanComes();

        rounds.round();
        rounds.round();
        List<String> first = told("closed-letter-stuck-%");
        clock.advance(Duration.ofDays(1));
        rounds.round();

        assertThat(first).contains("registrar", "unithead").doesNotHaveDuplicates();
        assertThat(told("closed-letter-stuck-%")).hasSize(2 * first.size());
        stuck().forEach(letter -> postOffice.sendAgain(walk.number(), letter.occasion()));
        walk.postmanComes();
        clock.advance(Duration.ofDays(1));
        rounds.round();
        assertThat(told("closed-letter-stuck-%")).hasSize(2 * first.size());
    }

    private List<LetterCard> stuck() {
        return postOffice.lettersOf(walk.number()).stream()
                .filter(letter -> letter.state() == LetterState.STUCK)
                .toList();
    }

    private List<String> toldOfClosed() {
        return told("closed-letter-late-%");
    }

    private List<String> told(String occasion) {
        return database.sql("select recipient from correspondence.outgoing_letter"
                        + " where case_number = ? and occasion like ?")
                .params(walk.number().value(), occasion)
                .query(String.class)
                .list();
    }

    private void name(Set<EmployeeId> complainedAbout) {
        beans.getBean(Impartiality.class).nameComplainedAbout(walk.number(), complainedAbout, DIRECTOR);
    }

    private void handOver() {
        Handing handing = new Handing(Handing.Way.GIVEN, LocalDate.parse("2026-11-23"));
        paperPost.confirmHandedOver(walk.number(), waiting().get(0).id(), handing, DIRECTOR);
    }

    private List<LetterCard> waiting() {
        return postOffice.lettersOf(walk.number()).stream()
                .filter(letter -> letter.handOverDay() != null && letter.state() == LetterState.WAITING_FOR_HAND)
                .toList();
    }
}
