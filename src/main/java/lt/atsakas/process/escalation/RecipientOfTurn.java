package lt.atsakas.process.escalation;

import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.PerformerOfStep;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Whose turn an escalation is now: its diagram names the recipient once, where they are told. */
@Component
class RecipientOfTurn implements PerformerOfStep {

    private final Supervisors supervisors;

    RecipientOfTurn(Supervisors supervisors) {
        this.supervisors = supervisors;
    }

    @Override
    public Optional<EmployeeId> of(DelegateTask task) {
        return Escalation.HANDLING.equals(task.getTaskDefinitionKey())
                ? Optional.of(supervisors.recipient(Escalation.of(task.getExecution())))
                : Optional.empty();
    }
}
