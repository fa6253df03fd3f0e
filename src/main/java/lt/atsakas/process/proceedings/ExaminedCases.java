package lt.atsakas.process.proceedings;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import lt.atsakas.proceedings.RunningExaminations;
import lt.atsakas.process.task.CaseRetreat;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The cases on their way from assignment to their answer, and the way out of it for one that is stopped: it comes to the letter that leaves a
 * complaint unexamined, as if that had been decided before. What counts its days goes on: the letter may yet be kept back.
 */
@Component
class ExaminedCases implements RunningExaminations {

    static final String ASSIGNMENT = "userTask_assignHandler";

    private static final String COMPLAINT = "complaint";
    private static final String ANSWERED = "endEvent_answered";
    private static final String LETTER = "serviceTask_issueRefusal";

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;
    private final CaseRetreat retreat;

    ExaminedCases(@Lazy RuntimeService runtime, @Lazy ProcessEngineConfigurationImpl engine, CaseRetreat retreat) {
        this.runtime = runtime;
        this.engine = engine;
        this.retreat = retreat;
    }

    @Override
    public boolean isExamined(CaseNumber number) {
        return isAny(number, complaint -> retreat.waitsBetween(ASSIGNMENT, ANSWERED, complaint.getId()));
    }

    @Override
    public boolean canBeStopped(CaseNumber number) {
        return isAny(number, complaint -> retreat.knows(LETTER, complaint.getId()));
    }

    /** Where a case stands does not depend on what whoever asks may see in the engine. */
    private boolean isAny(CaseNumber number, Predicate<ProcessInstance> wanted) {
        return requireNonNull(engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        (Callable<Boolean>) () -> complaints(number).stream().anyMatch(wanted))));
    }

    void leave(CaseNumber number) {
        complaints(number).forEach(complaint -> retreat.fromItsWay(complaint.getId(), LETTER));
    }

    private List<ProcessInstance> complaints(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(COMPLAINT)
                .processInstanceBusinessKey(number.value())
                .list();
    }
}
