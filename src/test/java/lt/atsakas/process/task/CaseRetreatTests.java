package lt.atsakas.process.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A diagram in which somebody signs between the approval and the issue, while others read along. */
@AtsakasTest
class CaseRetreatTests {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private CaseRetreat retreat;

    @BeforeEach
    void draw() {
        engine.getRepositoryService()
                .createDeployment()
                .enableDuplicateFiltering(true)
                .name("retreat")
                .addModelInstance(
                        "retreat.bpmn",
                        Bpmn.createExecutableProcess("retreat")
                                .camundaHistoryTimeToLiveString("P30D")
                                .startEvent()
                                .parallelGateway("gateway_both")
                                .userTask("userTask_approve")
                                .userTask("userTask_sign")
                                .userTask("userTask_issue")
                                .userTask("userTask_file")
                                .endEvent()
                                .moveToNode("gateway_both")
                                .userTask("userTask_readAlong")
                                .endEvent()
                                .done())
                .deploy();
    }

    @Test
    void whatWaitsOnTheWayComesBackOnce() {
        for (int passed : List.of(1, 2)) {
            String process = processAfter(passed);

            assertThat(retreat.fromBetween("userTask_approve", "userTask_issue", process, "userTask_approve"))
                    .isTrue();

            assertThat(steps(process)).containsExactlyInAnyOrder("userTask_approve", "userTask_readAlong");
        }
    }

    @Test
    void whatIsNotYetOrNoMoreOnTheWayStays() {
        for (int passed : List.of(0, 3)) {
            String process = processAfter(passed);
            List<String> before = steps(process);

            assertThat(retreat.fromBetween("userTask_approve", "userTask_issue", process, "userTask_approve"))
                    .isFalse();

            assertThat(steps(process)).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    @Test
    void whatWaitsAnywhereLeavesAndComesToOneElementOnce() {
        for (int passed : List.of(0, 2, 3)) {
            String process = processAfter(passed);

            retreat.fromItsWay(process, "userTask_issue");

            assertThat(steps(process)).containsExactly("userTask_issue");
        }
    }

    @Test
    void itIsKnownWhetherAProcessIsOnTheWayAndWhatItsDiagramHas() {
        String process = processAfter(1);

        assertThat(retreat.waitsBetween("userTask_approve", "userTask_issue", process))
                .isTrue();
        assertThat(retreat.waitsBetween("userTask_issue", "userTask_file", process))
                .isFalse();
        assertThat(retreat.knows("userTask_file", process)).isTrue();
        assertThat(retreat.knows("userTask_seal", process)).isFalse();
    }

    private String processAfter(int passed) {
        String process = engine.getRuntimeService()
                .startProcessInstanceByKey("retreat", "retreat")
                .getId();
        for (String step :
                List.of("userTask_approve", "userTask_sign", "userTask_issue").subList(0, passed)) {
            Task task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(process)
                    .taskDefinitionKey(step)
                    .singleResult();
            engine.getTaskService().setAssignee(task.getId(), "handler");
            engine.getTaskService().complete(task.getId());
        }
        return process;
    }

    private List<String> steps(String process) {
        return engine.getTaskService().createTaskQuery().processInstanceId(process).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }
}
