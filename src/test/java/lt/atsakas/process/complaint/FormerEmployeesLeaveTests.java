package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewEmployee;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody leaves the house with a case in hand: the others finish it. */
@AtsakasTest
class FormerEmployeesLeaveTests {

    private static final AtomicInteger HIRED = new AtomicInteger();

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Organisation organisation;

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
