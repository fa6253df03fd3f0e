package lt.atsakas.process.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

@Component
class RaiseLevel implements JavaDelegate {

    private static final String PASSED_ON = "passedOn";

    private final Supervisors supervisors;

    RaiseLevel(Supervisors supervisors) {
        this.supervisors = supervisors;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(Escalation.Variables.LEVEL, supervisors.nextLevel(Escalation.of(execution)));
        execution.setVariable(Escalation.Variables.OUTCOME, Variables.untypedValue(PASSED_ON, true));
    }
}
