package lt.atsakas.process.proceedings;

import static lt.atsakas.process.proceedings.Suing.DECIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import lt.atsakas.proceedings.ProceedingCard;
import lt.atsakas.proceedings.ProceedingState;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A case that keeps a diagram of before, which knows neither of proceedings elsewhere nor of leaving a complaint unexamined. */
@AtsakasTest
class NotedOnOlderDiagramTests {

    private static final String ADMISSION = "userTask_decideAdmissibility";
    private static final String ASSIGNMENT = "userTask_assignHandler";

    private static final BpmnModelInstance OLDER = Bpmn.createExecutableProcess("complaint")
            .camundaHistoryTimeToLiveString("P30D")
            .startEvent()
            .userTask(ADMISSION)
            .camundaAssignee("${assignment.headFor(caseNumber)}")
            .userTask(ASSIGNMENT)
            .camundaAssignee("${assignment.headFor(caseNumber)}")
            .userTask("userTask_confirmImpartiality")
            .camundaAssignee("${assignment.headFor(caseNumber)}")
            .exclusiveGateway("gateway_isImpartial")
            .endEvent("endEvent_answered")
            .moveToNode("gateway_isImpartial")
            .condition("Ne", "${outcome == 'conflict'}")
            .connectTo(ASSIGNMENT)
            .done();

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private MovableClock clock;

    private String newest = "";
    private String older = "";
    private String deployment = "";
    private Suing suing;
    private Walk walk;

    @BeforeEach
    void aCaseStandsOnTheOlderDiagram() {
        suing = new Suing(beans);
        walk = Doubting.doubted(Walk.begin(beans));
        newest = walk.complaint().getProcessDefinitionId();
        deployment = repository
                .createDeployment()
                .name("older")
                .addModelInstance("older.bpmn", OLDER)
                .deploy()
                .getId();
        older = repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
        migrate(newest, older, ADMISSION);
    }

    @AfterEach
    void everythingIsAsBefore() {
        migrate(older, newest, ASSIGNMENT);
        repository.deleteDeployment(deployment, true);
        clock.reset();
    }

    @Test
    void whatWasNotedComesBeforeSomebodyWhenTheCaseComesToItsAssignment() {
        suing.recorded(walk);

        walk.complete(ADMISSION, "unithead", Map.of());

        assertThat(walk.complaint().getProcessDefinitionId()).isEqualTo(older);
        assertThat(walk.steps()).containsExactly(ASSIGNMENT, DECIDE);
        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("unithead");
        assertThat(suing.of(walk)).extracting(ProceedingCard::state).containsExactly(ProceedingState.OPEN);
        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", Suing.STOP))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("proceedings.endingUnknown"));
        walk.complete(DECIDE, "unithead", Suing.GO_ON);
        assertThat(walk.steps()).containsExactly(ASSIGNMENT);
    }

    @Test
    void whereNothingWasNotedNobodyIsAsked() {
        walk.complete(ADMISSION, "unithead", Map.of());

        assertThat(walk.steps()).containsExactly(ASSIGNMENT);
    }

    private void migrate(String from, String to, String step) {
        runtime.newMigration(runtime.createMigrationPlan(from, to)
                        .mapActivities(step, step)
                        .build())
                .processInstanceIds(walk.complaint().getId())
                .execute();
    }
}
