package lt.atsakas.process.restart;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lt.atsakas.process.CaseRows;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever looks after the engine starts a step again: after it was rolled back and gave up, and though it had been done, before and after its letter has
 * left. Its letters, outgoing numbers, documents and lines in the journal are there once.
 */
@AtsakasTest
class StepsDoneAgainTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ManagementService management;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void resetClock() {
        beans.getBean(MovableClock.class).reset();
    }

    @Test
    void noStepOfAnyDiagramIsForgotten() throws IOException {
        Set<String> known =
                Arrays.stream(LateStep.values()).map(LateStep::element).collect(toCollection(TreeSet::new));

        assertThat(known).isEqualTo(stepsOfTheirOwnTransaction());
    }

    @TestFactory
    Stream<DynamicTest> whatAStepDoesIsThereOnceHoweverOftenItIsDone() {
        return Arrays.stream(LateStep.values()).map(step -> dynamicTest(step.name(), () -> isDoneOnce(step)));
    }

    private void isDoneOnce(LateStep step) {
        Walk walk = step.reach(Walk.begin(beans));
        CaseRows rows = new CaseRows(beans, walk);
        StartedStep started = StartedStep.waiting(walk, step.element());

        rollBack(started, rows);
        giveUpAndTryAgain(started);

        doneAgain(started, rows, "before its letter has left");
        walk.postmanComes();
        doneAgain(started, rows, "when its letter has left");
    }

    private void rollBack(StartedStep step, CaseRows rows) {
        Map<String, List<String>> before = rows.now();
        transaction.executeWithoutResult(open -> {
            management.executeJob(step.job());
            open.setRollbackOnly();
        });
        assertThat(rows.now()).as("rolled back").isEqualTo(before);
    }

    private void giveUpAndTryAgain(StartedStep step) {
        String job = step.job();
        management.setJobRetries(job, 0);
        management.setJobRetries(job, 1);
        management.executeJob(job);
    }

    private static void doneAgain(StartedStep step, CaseRows rows, String when) {
        Map<String, List<String>> once = rows.now();
        step.again();
        assertThat(rows.now()).as(when).isEqualTo(once);
    }

    private static Set<String> stepsOfTheirOwnTransaction() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(FlowNode.class).stream())
                    .filter(node -> isAsynchronous(node, "asyncBefore") || isAsynchronous(node, "asyncAfter"))
                    .map(FlowNode::getId)
                    .collect(toCollection(TreeSet::new));
        }
    }

    /** The model asks some elements in vain. */
    private static boolean isAsynchronous(FlowNode node, String side) {
        return Boolean.parseBoolean(node.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, side));
    }
}
