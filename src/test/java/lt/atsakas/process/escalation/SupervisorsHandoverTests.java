package lt.atsakas.process.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.HandlerChangedMeanwhile;
import lt.atsakas.assignment.NobodyCouldApprove;
import lt.atsakas.assignment.Reassignment;
import lt.atsakas.assignment.ReassignmentDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.form.FieldRefused;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A supervisor to whom a matter came passes the case on, or takes it over. */
@AtsakasTest
class SupervisorsHandoverTests {

    private static final String TASK = "userTask_handleEscalation";
    private static final String DRAFT = "userTask_draftAnswer";
    private static final Map<String, String> TAKE_OVER = Map.of("decision", "takeOver");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient database;

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
    void whoeverIsChosenGoesOnWithTheCaseAndTheSupervisorLooksAgainOnTheNextWorkingDay() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");
        Instant due = walk.task(DRAFT).getDueDate().toInstant();

        walk.complete(TASK, "unithead", passingOnTo("handler2"));

        assertThat(walk.facts().handler()).hasToString("handler2");
        assertThat(walk.task(DRAFT).getAssignee()).isEqualTo("handler2");
        assertThat(walk.task(DRAFT).getDueDate()).as("the terms run on").isEqualTo(due);
        assertThat(walk.steps()).containsExactly(DRAFT);
        assertThat(walk.due("event_followUpDue")).isEqualTo(Instant.parse("2026-12-10T15:00:00Z"));
        assertThat(handled(walk))
                .singleElement()
                .satisfies(line -> assertThat(line.details())
                        .containsEntry("decision", "reassign")
                        .containsEntry("handler", "handler2"));

        walk.fire("event_followUpDue");

        assertThat(walk.task(TASK).getAssignee()).isEqualTo("unithead");
    }

    @Test
    void whoeverTakesOverIsTheHandlerAndTheOneAboveThemIsNext() {
        String supervisor = staff.hire("unithead");
        Walk walk = aLateCaseUnder(supervisor);

        walk.complete(TASK, supervisor, TAKE_OVER);

        assertThat(walk.facts().handler()).hasToString(supervisor);
        assertThat(walk.task("userTask_examineComplaint").getAssignee()).isEqualTo(supervisor);
        walk.fire("event_followUpDue");
        assertThat(walk.task(TASK).getAssignee()).isEqualTo("unithead");
    }

    @Test
    void aHeadWhoHandlesNoComplaintsOtherwiseMayTakeOver() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");

        walk.complete(TASK, "unithead", TAKE_OVER);

        assertThat(walk.facts().handler()).hasToString("unithead");
        assertThat(walk.task("userTask_draftAnswer").getAssignee()).isEqualTo("unithead");
        assertThat(beans.getBean(AssignmentDesk.class).approverOf(walk.number()))
                .hasToString("director");
    }

    @Test
    void whatTheDirectorTakesOverIsDecidedByWhoeverDecidesInTheirPlace() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue").fire("event_noReaction");

        walk.complete(TASK, "director", TAKE_OVER);

        assertThat(walk.facts().handler()).hasToString("director");
        assertThat(beans.getBean(AssignmentDesk.class).approverOf(walk.number()))
                .hasToString("n.mockute");
    }

    @Test
    void ofTheDirectorsOwnCaseWhoeverDecidesInTheirPlaceIsTold() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue").fire("event_deadlineNear");
        walk.fireAll("event_noReaction");

        walk.complete(TASK, "director", TAKE_OVER);

        assertThat(walk.task(TASK).getAssignee()).as("the other one").isEqualTo("n.mockute");
        walk.fireAll("event_followUpDue");
        assertThat(walk.tasks())
                .filteredOn(task -> task.getTaskDefinitionKey().equals(TASK))
                .hasSize(2)
                .allMatch(task -> task.getAssignee().equals("n.mockute"));
    }

    @Test
    void whoeverHasNobodyToApproveCannotTakeOver() {
        String supervisor = staff.hire("unithead");
        Walk walk = aLateCaseUnder(supervisor);
        nobodyElseMayDecide(walk);

        assertThatThrownBy(() -> walk.complete(TASK, supervisor, TAKE_OVER)).isInstanceOf(NobodyCouldApprove.class);

        assertThat(walk.facts().handler()).isNotNull().doesNotHaveToString(supervisor);
    }

    @Test
    void aCaseThatHasAnotherHandlerThanTheFormShowedIsNotPassedOn() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");
        Map<String, String> stale = new HashMap<>(passingOnTo("handler3"));
        stale.put("handlerSeen", "handler");
        reassign(walk, "handler2");

        assertThatThrownBy(() -> walk.complete(TASK, "unithead", stale))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("process.field.readOnly"));
        assertThat(walk.facts().handler()).hasToString("handler2");

        stale.put("handlerSeen", "handler2");
        walk.complete(TASK, "unithead", stale);
        assertThat(walk.facts().handler()).hasToString("handler3");
    }

    @Test
    void whoWasSeenIsHeldAgainstTheHandlerOfTheMoment() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");
        database.sql("update registry.case_file set handler = 'handler2' where number = ?")
                .param(walk.number().value())
                .update();

        assertThatThrownBy(() -> walk.complete(TASK, "unithead", passingOnTo("handler3")))
                .isInstanceOf(HandlerChangedMeanwhile.class);
    }

    @Test
    void nobodyIsChosenWhoIsNotOffered() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");

        assertThatThrownBy(() -> walk.complete(TASK, "unithead", passingOnTo("handler")))
                .as("has it already")
                .isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> walk.complete(TASK, "unithead", passingOnTo("registrar")))
                .isInstanceOf(FieldRefused.class);
        assertThat(walk.facts().handler()).hasToString("handler");
    }

    private Walk aLateCaseUnder(String supervisor) {
        String handler = staff.hire(supervisor);
        return Walk.begin(beans)
                .classified()
                .complete("userTask_assignHandler", "unithead", Map.of("handler", handler))
                .complete("userTask_confirmImpartiality", handler, Map.of("decision", "noConflict"))
                .fire("event_examinationOverdue");
    }

    private void nobodyElseMayDecide(Walk walk) {
        database.sql("insert into assignment.bar select ?, id, 'CONFLICT_OF_INTERESTS', 'visi', now()"
                        + " from organisation.employee where id in ("
                        + "select employee from organisation.employee_role"
                        + " where role in ('UNIT_HEAD', 'DIRECTOR', 'DECIDER_OF_LAST_RESORT'))")
                .param(walk.number().value())
                .update();
    }

    private void reassign(Walk walk, String successor) {
        beans.getBean(ReassignmentDesk.class)
                .reassign(new Reassignment(
                        walk.number(),
                        new EmployeeId("handler"),
                        new EmployeeId(successor),
                        "Serga",
                        new EmployeeId("unithead")));
    }

    private static Map<String, String> passingOnTo(String successor) {
        return Map.of("decision", "reassign", "successor", successor, "reason", "Serga");
    }

    private List<JournalEntry> handled(Walk walk) {
        return journal.of(walk.number()).stream()
                .filter(line -> line.kind() == JournalKind.ESCALATION_HANDLED)
                .toList();
    }
}
