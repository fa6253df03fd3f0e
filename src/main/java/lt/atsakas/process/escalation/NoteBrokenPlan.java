package lt.atsakas.process.escalation;

import java.util.Map;
import lt.atsakas.process.escalation.Escalation.Variables;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The day of a supervisor's plan is over and its cause is not: the case's history says so, and the next one up is told. */
@Component
class NoteBrokenPlan implements JavaDelegate {

    private final Supervisors supervisors;
    private final Journal journal;

    NoteBrokenPlan(Supervisors supervisors, Journal journal) {
        this.supervisors = supervisors;
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Escalation escalation = Escalation.of(execution);
        journal.record(
                escalation.caseNumber(),
                JournalKind.PLAN_NOT_KEPT,
                Actor.system(),
                Map.of(
                        "cause", escalation.cause(),
                        "planDate", (String) execution.getVariable(Variables.FOLLOW_UP_ON),
                        "recipient", (String) execution.getVariable(Variables.RECIPIENT)));
        execution.setVariable(Variables.LEVEL, supervisors.nextLevel(escalation));
    }
}
