package lt.atsakas.process.complaint;

import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.process.model.AtOnce;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@AtOnce
class FixAnswerDeadline implements JavaDelegate {

    private final DeadlineDesk deadlines;

    FixAnswerDeadline(DeadlineDesk deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.fixAnswerDeadline(Variables.caseNumber(execution));
    }
}
