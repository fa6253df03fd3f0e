package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewEmployee;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody leaves the house with a case in hand: the others finish it. */
@AtsakasTest
class FormerEmployeesLeaveTests {

    private static final AtomicInteger HIRED = new AtomicInteger();

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Organisation organisation;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private FormerEmployeesLeave leave;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aHandlersWorkGoesBackToAssignment() {
        String leaving = hired("unithead");
        Walk walk = drafting(leaving);

        organisation.leave(new EmployeeId(leaving));

        assertThat(walk.facts().handler()).isNull();
        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
        walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler2"));
        assertThat(walk.task("userTask_confirmImpartiality").getAssignee()).isEqualTo("handler2");
    }

    @Test
    void anAnswerBeforeItsDeciderGoesToTheNextHandlerWithItsText() {
        String leaving = hired("unithead");
        Walk walk = drafting(leaving).writtenBy(leaving).complete("userTask_draftAnswer", leaving, Map.of());

        organisation.leave(new EmployeeId(leaving));

        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
    }

    @Test
    void aDeciderIsFollowedByTheNextSupervisor() {
        String leaving = hired("unithead");
        String handler = hired(leaving);
        Walk walk = drafting(handler).writtenBy(handler).complete("userTask_draftAnswer", handler, Map.of());
        assertThat(walk.task("userTask_approveAnswer").getAssignee()).isEqualTo(leaving);

        organisation.leave(new EmployeeId(leaving));

        assertThat(walk.task("userTask_approveAnswer").getAssignee()).isEqualTo("unithead");
        organisation.leave(new EmployeeId(handler));
    }

    @Test
    void anAnswerThatCannotBeDeliveredComesBeforeTheHeadOfTheUnit() {
        String leaving = hired("unithead");
        Walk walk = drafting(leaving)
                .writtenBy(leaving)
                .complete("userTask_draftAnswer", leaving, Map.of())
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");

        organisation.leave(new EmployeeId(leaving));
        walk.happens(new LetterStuck(walk.number(), PostOffice.ANSWER));

        assertThat(walk.task("userTask_resolveDelivery").getAssignee()).isEqualTo("unithead");
    }

    @Test
    void anEscalationComesBeforeTheNextSupervisor() {
        String leaving = hired("unithead");
        String handler = hired(leaving);
        Walk walk = drafting(handler).fire("event_draftOverdue");
        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isEqualTo(leaving);

        organisation.leave(new EmployeeId(leaving));

        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isEqualTo("unithead");
        assertThat(walk.task("userTask_draftAnswer").getAssignee()).isEqualTo(handler);
        organisation.leave(new EmployeeId(handler));
    }

    @Test
    void whoeverIsMarkedInTheDatabaseIsFoundToo() {
        String leaving = hired("unithead");
        Walk walk = drafting(leaving);

        database.sql("update organisation.employee set active = false where id = :id")
                .param("id", leaving)
                .update();
        hired("unithead");
        leave.round();

        assertThat(walk.facts().handler()).isNull();
        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
    }

    @Test
    void aCaseInOtherHandsKeepsNoOtherBackAndFollowsAfterwards() {
        String leaving = hired("unithead");
        Walk held = drafting(leaving);
        Walk free = drafting(leaving);

        transaction.executeWithoutResult(holding -> {
            registry.releaseHandler(held.number());
            CompletableFuture.runAsync(() -> organisation.leave(new EmployeeId(leaving)))
                    .join();
        });
        assertThat(free.steps()).containsExactly("userTask_assignHandler");
        assertThat(held.steps()).containsExactly("userTask_draftAnswer");

        leave.round();
        assertThat(held.steps()).containsExactly("userTask_assignHandler");
    }

    @Test
    void whatWaitsForARoleThatNobodyHasAnyMoreComesBeforeWhoStandsIn() {
        Walk walk = Walk.begin(beans);
        List<String> registrars = organisation.withRole(Role.REGISTRAR).stream()
                .map(registrar -> registrar.id().value())
                .toList();
        try {
            mark(registrars, false);
            assertThat(candidates(walk)).containsExactly("director");
            assertThat(standIns(walk)).containsExactly("director");
        } finally {
            mark(registrars, true);
        }
        assertThat(candidates(walk)).containsExactly(Role.REGISTRAR.groupId());
        assertThat(standIns(walk)).isEmpty();
    }

    /** Nothing of this case waits for the registrars in Tasklist: only its letter does. */
    @Test
    void lettersOnPaperThatNobodyHandsOverAnyMoreAreToldToWhoStandsIn() {
        Walk walk = Walk.begin(beans).issued();
        PostOffice postOffice = beans.getBean(PostOffice.class);
        postOffice.sendOnPaper(walk.number(), PostOffice.ANSWER);
        walk.postmanComes();
        List<String> registrars = organisation.withRole(Role.REGISTRAR).stream()
                .map(registrar -> registrar.id().value())
                .toList();
        try {
            mark(registrars, false);
            leave.round();
            assertThat(toldOfPaper(walk)).containsOnlyOnce("director").containsAll(registrars);
        } finally {
            mark(registrars, true);
        }
        assertThat(standIns(walk)).isEmpty();
    }

    private List<String> toldOfPaper(Walk walk) {
        return database.sql("select recipient from correspondence.outgoing_letter"
                        + " where case_number = :number and occasion = 'paper-answer'")
                .param("number", walk.number().value())
                .query(String.class)
                .list();
    }

    private void mark(List<String> employees, boolean active) {
        database.sql("update organisation.employee set active = :active where id in (:ids)")
                .param("active", active)
                .param("ids", employees)
                .update();
        hired("unithead");
        leave.round();
    }

    private List<String> candidates(Walk walk) {
        String task = walk.task("userTask_classifyComplaint").getId();
        return tasks.getIdentityLinksForTask(task).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(link -> link.getUserId() == null ? link.getGroupId() : link.getUserId())
                .toList();
    }

    private List<String> standIns(Walk walk) {
        return database.sql("select employee from assignment.drawn_in where case_number = :number")
                .param("number", walk.number().value())
                .query(String.class)
                .list();
    }

    private Walk drafting(String handler) {
        return Walk.begin(beans)
                .classified()
                .complete("userTask_assignHandler", "unithead", Map.of("handler", handler))
                .complete("userTask_confirmImpartiality", handler, Map.of("decision", "noConflict"))
                .complete("userTask_examineComplaint", handler, Map.of());
    }

    private String hired(String supervisor) {
        String login = "laikinas" + HIRED.incrementAndGet();
        organisation.add(new NewEmployee(
                new EmployeeId(login),
                "Laikinas Darbuotojas",
                "Specialistas",
                login + "@atsakas.demo",
                null,
                new UnitCode("bustas"),
                new EmployeeId(supervisor),
                Set.of(Role.HANDLER)));
        return login;
    }
}
