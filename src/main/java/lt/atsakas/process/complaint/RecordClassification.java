package lt.atsakas.process.complaint;

import java.util.Map;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Classification;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Terms follow from kind and priority: when they are other than registered, the deadline is looked at again. */
@Component
class RecordClassification implements JavaDelegate {

    private final CaseRegistry registry;
    private final DeadlineDesk deadlines;
    private final CaseTimers timers;
    private final RoutesToNowhere routes;

    RecordClassification(CaseRegistry registry, DeadlineDesk deadlines, CaseTimers timers, RoutesToNowhere routes) {
        this.registry = registry;
        this.deadlines = deadlines;
        this.timers = timers;
        this.routes = routes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = Variables.caseNumber(execution);
        Classification found = classification(execution);
        routes.requireUnit(number, found.unit());
        EmployeeId by = new EmployeeId((String) execution.getVariable(Variables.CLASSIFIED_BY));
        CaseFacts before = registry.facts(number);
        registry.classify(number, found, Actor.employee(by));
        if (before.kind() != found.kind() || before.priority() != found.priority()) {
            fixAnew(number);
        }
    }

    /** A day that moves takes the timers along; the house's terms of another kind or priority may move them alone. */
    private void fixAnew(CaseNumber number) {
        if (!deadlines.fixAnswerDeadline(number)) {
            timers.recalculate(number);
        }
    }

    private static Classification classification(DelegateExecution execution) {
        String kind = (String) execution.getVariable(Variables.KIND);
        String category = (String) execution.getVariable(Variables.CATEGORY);
        return takeRouting(execution).classification(Kinds.of(kind), category);
    }

    private static Routing takeRouting(DelegateExecution execution) {
        if (!(execution.getVariable(Variables.ROUTING) instanceof Map<?, ?> row)) {
            throw new CategoryUnknown();
        }
        execution.removeVariable(Variables.ROUTING);
        Routing routing = Routing.of(row);
        execution.setVariable(Variables.UNIT, routing.unit().value());
        execution.setVariable(Variables.PRIORITY, routing.priority().code());
        execution.setVariable(Variables.COMMITTEE_REQUIRED, routing.committeeRequired());
        execution.setVariable(Variables.FOUR_EYES, routing.fourEyes());
        return routing;
    }
}
