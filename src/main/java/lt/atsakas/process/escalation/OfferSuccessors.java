package lt.atsakas.process.escalation;

import java.util.List;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Suggestion;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.escalation.Escalation.Variables;
import lt.atsakas.process.form.TaskOptions;
import lt.atsakas.process.form.TaskOptions.Option;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.HouseWords;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers a supervisor whoever could go on with the case in the handler's place; nobody while there is no handler. */
@Component
class OfferSuccessors implements TaskListener {

    private final AssignmentDesk assignment;
    private final CaseRegistry registry;
    private final TaskOptions options;
    private final HouseWords words;

    OfferSuccessors(AssignmentDesk assignment, CaseRegistry registry, TaskOptions options, HouseWords words) {
        this.assignment = assignment;
        this.registry = registry;
        this.options = options;
        this.words = words;
    }

    @Override
    public void notify(DelegateTask task) {
        CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
        EmployeeId handler = registry.facts(number).handler();
        List<Option> successors = handler == null
                ? List.of()
                : assignment.suggestions(number).stream()
                        .filter(suggestion -> !suggestion.employee().id().equals(handler))
                        .map(this::option)
                        .toList();
        options.offer(task, Variables.SUCCESSORS, successors);
    }

    private Option option(Suggestion suggestion) {
        String name = suggestion.employee().fullName();
        String label = suggestion.awayUntil() == null
                ? name + " (" + suggestion.openCases() + ")"
                : words.of("assignment.suggestion.away", name, suggestion.openCases(), suggestion.awayUntil());
        return new Option(label, suggestion.employee().id().value());
    }
}
