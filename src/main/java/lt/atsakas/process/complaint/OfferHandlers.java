package lt.atsakas.process.complaint;

import java.util.List;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Suggestion;
import lt.atsakas.process.form.TaskOptions;
import lt.atsakas.process.form.TaskOptions.Option;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers whoever may handle the case, those with the fewest open cases first and the first one chosen already. */
@Component
class OfferHandlers implements TaskListener {

    private final AssignmentDesk assignment;
    private final TaskOptions options;

    OfferHandlers(AssignmentDesk assignment, TaskOptions options) {
        this.assignment = assignment;
        this.options = options;
    }

    @Override
    public void notify(DelegateTask task) {
        List<Option> handlers = assignment.suggestions(Variables.caseNumber(task.getExecution())).stream()
                .map(OfferHandlers::option)
                .toList();
        options.offer(task, Variables.HANDLERS, handlers);
        handlers.stream()
                .findFirst()
                .ifPresentOrElse(
                        first -> task.setVariableLocal(Variables.HANDLER, first.value()),
                        () -> task.removeVariableLocal(Variables.HANDLER));
    }

    private static Option option(Suggestion suggestion) {
        String label = suggestion.employee().fullName() + " (" + suggestion.openCases() + ")";
        return new Option(label, suggestion.employee().id().value());
    }
}
