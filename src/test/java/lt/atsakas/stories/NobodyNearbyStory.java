package lt.atsakas.stories;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A term passes while the direct supervisor is on leave and the next one up is barred: somebody hears of it all the same. */
@AtsakasTest
class NobodyNearbyStory {

    private static final String ESCALATION = "userTask_handleEscalation";

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

        time.moveTo(OffsetDateTime.parse("2026-12-22T09:00:00+02:00").toInstant());

        assertThat(walk.facts().answerDue()).as("the term is unchanged").isEqualTo(LocalDate.parse("2026-12-21"));
        assertThat(causes(walk)).contains("taskOverdue", "deadlineNear", "deadlinePassed");
        assertThat(recipients(walk)).isNotEmpty().containsOnly("director");
        assertThat(holders(walk)).isNotEmpty().containsOnly("director");
        assertThat(mailbox.of("director@atsakas.demo"))
                .anyMatch(mail -> mail.text().contains(walk.number().value()));
        assertThat(orphans.all()).noneMatch(task -> task.number().equals(walk.number()));

        staff.isBack(leave);
        assertThat(holders(walk)).as("what is not finished comes back").containsOnly(supervisor);
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
