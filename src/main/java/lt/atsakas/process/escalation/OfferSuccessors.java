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
import lt.atsakas.process.task.OffersAnew;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.HouseWords;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Offers a supervisor what can be done about the matter, shows who handles the case or who else is late, and offers whoever could go on with the
 * case in the handler's place; nobody while there is no handler.
 */
@Component
class OfferSuccessors implements TaskListener, OffersAnew {

    private final Suggestions suggestions;
    private final CandidateWords words;
    private final CaseRegistry registry;
    private final Organisation organisation;
    private final TaskOptions options;
    private final Reactions reactions;
    private final HouseWords houseWords;

    OfferSuccessors(
            Suggestions suggestions,
            CandidateWords words,
            CaseRegistry registry,
            Organisation organisation,
            TaskOptions options,
            Reactions reactions,
            HouseWords houseWords) {
        this.suggestions = suggestions;
        this.words = words;
        this.registry = registry;
        this.organisation = organisation;
        this.options = options;
        this.reactions = reactions;
        this.houseWords = houseWords;
    }

    @Override
    public void notify(DelegateTask task) {
        CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
        EmployeeId handler = registry.facts(number).handler();
        EmployeeId supervisor = new EmployeeId(task.getAssignee());
        List<Candidate> successors = handler == null ? List.of() : suggestions.candidates(number, supervisor);
        show(task, handler);
        Escalation escalation = Escalation.of(task.getExecution());
        task.setVariableLocal(Variables.LATE_OTHERS, reactions.namesOfLate(escalation));
        options.offer(
                task,
                Variables.REACTIONS,
                reactions.to(escalation, supervisor).stream().map(this::option).toList());
        options.offer(
                task,
                Variables.SUCCESSORS,
                successors.stream().map(this::option).toList());
    }

    @Override
    public boolean isFor(String step) {
        return step.equals("userTask_handleEscalation");
    }

    @Override
    public void offer(DelegateTask task) {
        notify(task);
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

    private Option option(String reaction) {
        return new Option(houseWords.of("escalation.reaction." + reaction), reaction);
    }

    private Option option(Candidate candidate) {
        return new Option(words.inShort(candidate), candidate.employee().id().value());
    }
}
