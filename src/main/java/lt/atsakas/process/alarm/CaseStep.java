package lt.atsakas.process.alarm;

import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;

/** A step of a case by the name that its diagram gives it. */
record CaseStep(@Nullable CaseNumber number, String name) {

    static final CaseStep NONE = new CaseStep(null, "");

    static CaseStep of(@Nullable ExecutionEntity execution, String activity) {
        if (execution == null || !CaseNumber.isWellFormed(execution.getProcessBusinessKey())) {
            return new CaseStep(null, activity);
        }
        ActivityImpl drawn = execution.getProcessDefinition().findActivity(activity);
        String name = drawn == null || drawn.getName() == null ? activity : drawn.getName();
        return new CaseStep(new CaseNumber(execution.getProcessBusinessKey()), name);
    }
}
