package lt.atsakas.process.complaint;

import java.util.List;
import lt.atsakas.appointment.Candidate;
import lt.atsakas.appointment.CandidateWords;
import lt.atsakas.appointment.Suggestions;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.form.TaskOptions;
import lt.atsakas.process.form.TaskOptions.Option;
import lt.atsakas.process.task.OffersAnew;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers whoever may handle the case with the reasons for and against each, and the best suited chosen already unless they are doubted. */
@Component
class OfferHandlers implements TaskListener, OffersAnew {

    private final Suggestions suggestions;
    private final CandidateWords words;
    private final TaskOptions options;

    OfferHandlers(Suggestions suggestions, CandidateWords words, TaskOptions options) {
        this.suggestions = suggestions;
        this.words = words;
        this.options = options;
    }

    @Override
    public void notify(DelegateTask task) {
        List<Candidate> candidates = suggestions
                .choiceToAssign(Variables.caseNumber(task.getExecution()), new EmployeeId(task.getAssignee()))
                .candidates();
        options.offer(
                task, Variables.HANDLERS, candidates.stream().map(this::option).toList());
        candidates.stream()
                .findFirst()
                .filter(first -> !first.isDoubtful())
                .ifPresentOrElse(
                        first -> task.setVariableLocal(
                                Variables.HANDLER, first.employee().id().value()),
                        () -> task.removeVariableLocal(Variables.HANDLER));
    }

    @Override
    public boolean isFor(String step) {
        return step.equals(CaseHandover.ASSIGNMENT);
    }

    @Override
    public void offer(DelegateTask task) {
        notify(task);
    }

    private Option option(Candidate candidate) {
        return new Option(words.inShort(candidate), candidate.employee().id().value());
    }
}
