package lt.atsakas.process.escalation;

import java.util.List;
import lt.atsakas.appointment.Candidate;
import lt.atsakas.appointment.CandidateWords;
import lt.atsakas.appointment.Suggestions;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.escalation.Escalation.Variables;
import lt.atsakas.process.form.TaskOptions;
import lt.atsakas.process.form.TaskOptions.Option;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a supervisor who handles the case, and offers whoever could go on with it in their place; nobody while there is no handler. */
@Component
class OfferSuccessors implements TaskListener {

    private final Suggestions suggestions;
    private final CandidateWords words;
    private final CaseRegistry registry;
    private final Organisation organisation;
    private final TaskOptions options;

    OfferSuccessors(
            Suggestions suggestions,
            CandidateWords words,
            CaseRegistry registry,
            Organisation organisation,
            TaskOptions options) {
        this.suggestions = suggestions;
        this.words = words;
        this.registry = registry;
        this.organisation = organisation;
        this.options = options;
    }

    @Override
    public void notify(DelegateTask task) {
        CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
        EmployeeId handler = registry.facts(number).handler();
        List<Candidate> successors =
                handler == null ? List.of() : suggestions.candidates(number, new EmployeeId(task.getAssignee()));
        show(task, handler);
        options.offer(
                task,
                Variables.SUCCESSORS,
                successors.stream().map(this::option).toList());
    }

    /** What the form shows goes back with it: a case that has another handler by then is not passed on unseen. */
    private void show(DelegateTask task, @Nullable EmployeeId handler) {
        task.setVariableLocal(Variables.HANDLER_SEEN, handler == null ? "" : handler.value());
        options.offer(
                task,
                Variables.HANDLERS_SEEN,
                handler == null
                        ? List.of()
                        : List.of(new Option(organisation.employee(handler).fullName(), handler.value())));
    }

    private Option option(Candidate candidate) {
        return new Option(words.inShort(candidate), candidate.employee().id().value());
    }
}
