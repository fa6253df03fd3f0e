package lt.atsakas.process.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.assignment.RecusalState;
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

/** Somebody works here no longer while a recusal waits: whoever would decide it, or the person it is about. */
@AtsakasTest
class LeaversAndRecusalsTests {

    private static final String DECIDE = "userTask_decideRecusal";
    private static final Map<String, String> REFUSE = Map.of("decision", "refuse", "reasons", "Nepagrįsta.");
    private static final AtomicInteger HIRED = new AtomicInteger();

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Organisation organisation;

    @Test
    void aDeciderIsFollowedByTheNextSupervisor() {
        String leaving = hired("unithead");
        String handler = hired(leaving);
        Walk walk = recusing().own(drafting(handler), handler);
        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo(leaving);

        organisation.leave(new EmployeeId(leaving));

        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("unithead");
        walk.complete(DECIDE, "unithead", REFUSE);
        assertThat(walk.task("userTask_draftAnswer").getAssignee()).isEqualTo(handler);
        organisation.leave(new EmployeeId(handler));
    }

    @Test
    void soIsWhoeverWasToReportARefusalOfACaseThatHasEnded() {
        String leaving = hired("unithead");
        String handler = hired(leaving);
        Walk walk = recusing().own(issued(handler, leaving), handler);
        walk.complete(DECIDE, leaving, REFUSE).fire("serviceTask_tellRecusalOutcome");
        walk.postmanComes().fire("serviceTask_closeCase");
        assertThat(walk.task("userTask_reportRefusal").getAssignee()).isEqualTo(leaving);

        organisation.leave(new EmployeeId(handler));
        organisation.leave(new EmployeeId(leaving));

        walk.complete("userTask_reportRefusal", "unithead", Map.of("proof", "Raštas Nr. 3"));
        assertThat(recusing().of(walk).get(0).reportedAt()).isNotNull();
    }

    @Test
    void theCaseOfAPersonWhoLeavesIsAssignedAndTheirRecusalStillDecided() {
        String leaving = hired("unithead");
        Walk walk = recusing().askedByClient(drafting(leaving), leaving);

        organisation.leave(new EmployeeId(leaving));

        assertThat(walk.steps()).containsExactly("userTask_assignHandler", DECIDE);
        assertThat(walk.facts().handler()).isNull();
        walk.complete(DECIDE, "unithead", Map.of("decision", "uphold"));
        assertThat(recusing().of(walk).get(0).state()).isEqualTo(RecusalState.UPHELD);
        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
    }

    @Test
    void aCaseThatWaitsForTheDecisionIsAssignedWhenItsHandlerLeaves() {
        String leaving = hired("unithead");
        Walk walk = Walk.begin(beans)
                .classified()
                .complete("userTask_assignHandler", "unithead", Map.of("handler", leaving))
                .complete(
                        "userTask_confirmImpartiality",
                        leaving,
                        Map.of("decision", "conflict", "ground", "otherDoubt", "reason", "Kaimynas"));

        organisation.leave(new EmployeeId(leaving));

        assertThat(walk.steps()).containsExactly("userTask_assignHandler", DECIDE);
    }

    private Recusing recusing() {
        return new Recusing(beans);
    }

    private Walk drafting(String handler) {
        return Walk.begin(beans)
                .classified()
                .complete("userTask_assignHandler", "unithead", Map.of("handler", handler))
                .complete("userTask_confirmImpartiality", handler, Map.of("decision", "noConflict"))
                .complete("userTask_examineComplaint", handler, Map.of());
    }

    private Walk issued(String handler, String approver) {
        return drafting(handler)
                .writtenBy(handler)
                .complete("userTask_draftAnswer", handler, Map.of())
                .complete("userTask_approveAnswer", approver, Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
    }

    private String hired(String supervisor) {
        String login = "trumpam" + HIRED.incrementAndGet();
        organisation.add(new NewEmployee(
                new EmployeeId(login),
                "Trumpam Dirbantis",
                "Specialistas",
                login + "@atsakas.demo",
                null,
                new UnitCode("bustas"),
                new EmployeeId(supervisor),
                Set.of(Role.HANDLER)));
        return login;
    }
}
