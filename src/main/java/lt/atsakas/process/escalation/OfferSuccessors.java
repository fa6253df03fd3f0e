package lt.atsakas.process.escalation;

import java.util.List;
import lt.atsakas.appointment.Candidate;
import lt.atsakas.appointment.CandidateWords;
import lt.atsakas.appointment.Suggestions;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.escalation.Escalation.Variables;
import lt.atsakas.process.form.TaskOptions;
import lt.atsakas.process.form.TaskOptions.Option;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers a supervisor whoever could go on with the case in the handler's place; nobody while there is no handler. */
@Component
class OfferSuccessors implements TaskListener {

    private final Suggestions suggestions;
    private final CandidateWords words;
    private final CaseRegistry registry;
    private final TaskOptions options;

    OfferSuccessors(Suggestions suggestions, CandidateWords words, CaseRegistry registry, TaskOptions options) {
        this.suggestions = suggestions;
        this.words = words;
        this.registry = registry;
        this.options = options;
    }

    @Override
    public void notify(DelegateTask task) {
        CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
        List<Candidate> successors = registry.facts(number).handler() == null
                ? List.of()
                : suggestions.candidates(number, new EmployeeId(task.getAssignee()));
        options.offer(
                task,
                Variables.SUCCESSORS,
                successors.stream().map(this::option).toList());
    }

    private Option option(Candidate candidate) {
        return new Option(words.inShort(candidate), candidate.employee().id().value());
    }
}
