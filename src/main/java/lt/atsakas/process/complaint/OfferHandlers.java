package lt.atsakas.process.complaint;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Suggestion;
import lt.atsakas.process.form.TaskOptions;
import lt.atsakas.process.form.TaskOptions.Option;
import lt.atsakas.shared.HouseWords;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers whoever may handle the case, those with the fewest open cases first, the absent last, and the first one chosen already. */
@Component
class OfferHandlers implements TaskListener {

    private final AssignmentDesk assignment;
    private final TaskOptions options;
    private final HouseWords words;

    OfferHandlers(AssignmentDesk assignment, TaskOptions options, HouseWords words) {
        this.assignment = assignment;
        this.options = options;
        this.words = words;
    }

    @Override
    public void notify(DelegateTask task) {
        List<Option> handlers = assignment.suggestions(Variables.caseNumber(task.getExecution())).stream()
                .map(this::option)
                .toList();
        options.offer(task, Variables.HANDLERS, handlers);
        handlers.stream()
                .findFirst()
                .ifPresentOrElse(
                        first -> task.setVariableLocal(Variables.HANDLER, first.value()),
                        () -> task.removeVariableLocal(Variables.HANDLER));
    }

    private Option option(Suggestion suggestion) {
        String name = suggestion.employee().fullName();
        LocalDate awayUntil = suggestion.awayUntil();
        String label = awayUntil == null
                ? name + " (" + suggestion.openCases() + ")"
                : words.of("assignment.suggestion.away", name, suggestion.openCases(), awayUntil);
        return new Option(label, suggestion.employee().id().value());
    }
}
