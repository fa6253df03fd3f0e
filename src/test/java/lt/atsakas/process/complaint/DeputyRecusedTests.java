package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.assignment.RecusalState;
import lt.atsakas.organisation.AbsenceCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Staff;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A deputy who is not impartial leaves the case alone: its handler stays, and the next one who stands in has the task at once. */
@AtsakasTest
class DeputyRecusedTests {

    private static final String CONFIRM = "userTask_confirmImpartiality";
    private static final String DECIDE = "userTask_decideRecusal";
    private static final Map<String, String> CONFLICT =
            Map.of("decision", "conflict", "ground", "otherDoubt", "reason", "Kaimynas");
    private static final Map<String, String> NO_CONFLICT = Map.of("decision", "noConflict");
    private static final Map<String, String> UPHOLD = Map.of("decision", "uphold");
    private static final Map<String, String> REFUSE = Map.of("decision", "refuse", "reasons", "Nepagrįsta.");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private RuntimeService runtime;

    private Staff staff;
    private String handler;
    private String deputy;
    private AbsenceCard absence;
    private CaseOfAbsent file;
    private Walk walk;

    @BeforeEach
    void theDeputyHasTheTask() {
        staff = new Staff(beans);
        handler = staff.hire("unithead");
        deputy = staff.hire("otherhead");
        walk = Walk.begin(beans)
                .classified()
                .complete("userTask_assignHandler", "unithead", Map.of("handler", handler));
        file = new CaseOfAbsent(beans, walk);
        absence = staff.away(handler, deputy);
        assertThat(file.holder(CONFIRM)).isEqualTo(deputy);
    }

    @AfterEach
    void everybodyReturns() {
        staff.everythingIsAsBefore();
    }

    @Test
    void theHandlersSupervisorHasTheTaskAtOnceAndTheHandlerStays() {
        walk.complete(CONFIRM, deputy, CONFLICT);

        assertThat(walk.steps()).containsExactly(CONFIRM, DECIDE);
        assertThat(file.holder(CONFIRM)).isEqualTo("unithead");
        assertThat(file.owner(CONFIRM)).isEqualTo(handler);
        assertThat(file.holder(DECIDE)).as("on the deputy").isEqualTo("otherhead");
        assertThat(file.isSeenBy(deputy)).isFalse();
        assertHandled();

        walk.complete(DECIDE, "otherhead", UPHOLD);

        assertThat(walk.steps()).containsExactly(CONFIRM);
        assertThat(file.holder(CONFIRM)).isEqualTo("unithead");
        assertThat(beans.getBean(Bar.class).barred(walk.number())).containsExactly(new EmployeeId(deputy));
        walk.complete(CONFIRM, "unithead", NO_CONFLICT);
        assertThat(walk.steps()).containsExactly("userTask_examineComplaint");
        assertHandled();
    }

    @Test
    void refusedTheDeputyHasTheTaskAgain() {
        walk.complete(CONFIRM, deputy, CONFLICT);

        walk.complete(DECIDE, "otherhead", REFUSE);

        assertThat(file.holder(CONFIRM)).isEqualTo(deputy);
        assertThat(file.owner(CONFIRM)).isEqualTo(handler);
        walk.complete(CONFIRM, deputy, NO_CONFLICT);
        assertThat(walk.steps()).containsExactly("userTask_examineComplaint");
    }

    @Test
    void refusedAfterTheHandlerIsBackTheFormerDeputyIsNotPromisedTheCase() {
        walk.complete(CONFIRM, deputy, CONFLICT);
        staff.isBack(absence);

        walk.complete(DECIDE, "otherhead", REFUSE).fire("serviceTask_tellRecusalOutcome");

        assertThat(beans.getBean(JdbcClient.class)
                        .sql("select body from correspondence.outgoing_letter where case_number = ? and recipient = ?"
                                + " and occasion like 'recusal-outcome-%'")
                        .params(walk.number().value(), deputy)
                        .query(String.class)
                        .single())
                .contains("Nuspręsta darbuotojo nenušalinti")
                .doesNotContain("vėl matoma", "/cases/");
    }

    @Test
    void theHandlerWhoIsBackHasTheTaskThoughTheDeputysRecusalIsUndecided() {
        walk.complete(CONFIRM, deputy, CONFLICT);

        staff.isBack(absence);

        assertThat(file.holder(CONFIRM)).isEqualTo(handler);
        assertThat(walk.hasJob("event_recusalUndecided"))
                .as("nothing waits for the decision")
                .isFalse();
        walk.complete(CONFIRM, handler, NO_CONFLICT);
        assertThat(walk.steps()).containsExactly(DECIDE, "userTask_examineComplaint");
    }

    @Test
    void aCaseThatWaitsForTheDecisionOnItsDeputyGoesOnWithIt() {
        new Recusing(beans).own(walk, deputy);
        runtime.createProcessInstanceModification(walk.complaint().getId())
                .cancelAllForActivity(CONFIRM)
                .startBeforeActivity("gateway_isRecusalDecided")
                .execute();

        walk.complete(DECIDE, "otherhead", UPHOLD);

        assertThat(walk.steps()).containsExactly(CONFIRM);
        assertThat(file.holder(CONFIRM)).isEqualTo("unithead");
        assertThat(beans.getBean(RecusalDesk.class).of(walk.number()))
                .singleElement()
                .satisfies(recusal -> assertThat(recusal.state()).isEqualTo(RecusalState.UPHELD));
    }

    private void assertHandled() {
        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId(handler));
    }
}
