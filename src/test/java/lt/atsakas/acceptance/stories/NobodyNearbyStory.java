package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.BarsChanged;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.organisation.AbsenceCard;
import lt.atsakas.process.OrphanedTasks;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.Staff;
import lt.atsakas.testing.StaffMember;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A term passes while the direct supervisor is on leave and the next one up is barred: somebody hears of it all the same. */
@AtsakasTest
class NobodyNearbyStory {

    private static final String ESCALATION = "userTask_handleEscalation";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Journal journal;

    @Autowired
    private OrphanedTasks orphans;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private TimeMachine time;

    private Staff staff;

    @BeforeEach
    void begin() {
        staff = new Staff(beans);
    }

    @AfterEach
    void everybodyIsBack() {
        staff.everythingIsAsBefore();
    }

    @Test
    void theNextOneWhoIsThereAndMayKnowHearsThatTheTermPasses() {
        String supervisor = staff.hire("unithead");
        Walk walk = aCaseThatItsHandlerLeavesLying(staff.hire(supervisor));
        AbsenceCard leave = staff.away(supervisor, "2026-11-23", "2027-01-29", null);
        theOneAboveThemIsBarred(walk);

        long toldBefore = mails("unithead", walk);
        time.moveTo(moment("2026-12-22T09:00:00+02:00"));

        assertThat(walk.facts().answerDue()).as("the term is unchanged").isEqualTo(LocalDate.parse("2026-12-21"));
        assertThat(causes(walk)).contains("taskOverdue", "deadlineNear", "deadlinePassed");
        assertThat(recipients(walk))
                .as("what the director is late with comes before whoever decides above")
                .contains("director")
                .isSubsetOf("director", "n.mockute");
        assertThat(holders(walk)).contains("director").isSubsetOf("director", "n.mockute");
        assertThat(mailbox.of("director@atsakas.demo"))
                .anyMatch(mail -> mail.text().contains(walk.number().value()));
        assertThat(orphans.all()).noneMatch(task -> task.number().equals(walk.number()));

        nothingReaches("unithead", walk, toldBefore);

        staff.isBack(leave);
        assertThat(holders(walk)).as("what is not finished comes back").containsOnly(supervisor);
    }

    @Test
    void whoeverStandsInHearsFirstAndThenTheOneAboveTheBarred() {
        String supervisor = staff.hire("unithead");
        String deputy = staff.hire("otherhead");
        Walk walk = aCaseThatItsHandlerLeavesLying(staff.hire(supervisor));
        staff.away(supervisor, "2026-11-23", "2027-01-29", deputy);
        theOneAboveThemIsBarred(walk);
        long toldBefore = mails("unithead", walk);

        time.moveTo(moment("2026-12-04T09:00:00+02:00"));
        assertThat(holders(walk)).as("the task of examining is late").containsExactly(deputy);
        assertThat(mails(deputy, walk)).isPositive();
        assertThat(mails("director", walk)).isZero();

        time.moveTo(moment("2026-12-08T09:00:00+02:00"));
        assertThat(holders(walk)).as("the deputy does not react").containsExactly("director");
        assertThat(mails("director", walk)).isPositive();

        time.moveTo(moment("2026-12-17T12:00:00+02:00"));
        assertThat(holders(walk))
                .as("the term nears: another matter, from the beginning; and the deputy did not decide about it")
                .containsExactlyInAnyOrder(deputy, "director", "otherhead");

        time.moveTo(moment("2026-12-22T09:00:00+02:00"));
        assertThat(holders(walk)).as("it has passed").containsExactlyInAnyOrder(deputy, "director");
        assertThat(recipients(walk)).containsOnly(deputy, "director", "otherhead");
        assertThat(causes(walk)).contains("taskOverdue", "deadlineNear", "deadlinePassed");
        nothingReaches("unithead", walk, toldBefore);
        assertThat(mails(supervisor, walk)).as("nor whoever is on leave").isZero();
    }

    private void nothingReaches(String barred, Walk walk, long toldBefore) {
        assertThat(mails(barred, walk)).isEqualTo(toldBefore);
        StaffMember them = StaffMember.signIn(port, barred);
        assertThat(them.tasks(walk.number().value())).isEmpty();
        assertThat(them.get("/cases/" + walk.number().address()).statusCode()).isEqualTo(404);
        assertThat(them.get("/cases").body()).doesNotContain(walk.number().value());
        assertThat(them.get("/orphaned-tasks").body())
                .doesNotContain(walk.number().value());
    }

    private long mails(String login, Walk walk) {
        return mailbox.of(login + "@atsakas.demo").stream()
                .filter(mail -> mail.text().contains(walk.number().value()))
                .count();
    }

    private static Instant moment(String withOffset) {
        return OffsetDateTime.parse(withOffset).toInstant();
    }

    private Walk aCaseThatItsHandlerLeavesLying(String handler) {
        return Walk.begin(beans)
                .classified()
                .complete("userTask_assignHandler", "unithead", Map.of("handler", handler))
                .complete("userTask_confirmImpartiality", handler, Map.of("decision", "noConflict"));
    }

    private void theOneAboveThemIsBarred(Walk walk) {
        database.sql("insert into assignment.bar values (?, 'unithead', 'CONFLICT_OF_INTERESTS', 'kaimynas', now())")
                .param(walk.number().value())
                .update();
        walk.happens(new BarsChanged(walk.number()));
    }

    private List<String> holders(Walk walk) {
        return walk.tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(ESCALATION))
                .map(Task::getAssignee)
                .toList();
    }

    private List<String> causes(Walk walk) {
        return escalations(walk, "cause");
    }

    private List<String> recipients(Walk walk) {
        return escalations(walk, "recipient");
    }

    private List<String> escalations(Walk walk, String detail) {
        return journal.of(walk.number()).stream()
                .filter(entry -> entry.kind() == JournalKind.ESCALATED)
                .map(entry -> entry.details().get(detail))
                .toList();
    }
}
