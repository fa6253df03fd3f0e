package lt.atsakas.process.proceedings;

import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.proceedings.ProceedingDecisions;
import lt.atsakas.proceedings.ProceedingDecisions.Pause;
import lt.atsakas.proceedings.ProceedingId;
import lt.atsakas.process.form.Deputies;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.suspension.SuspensionRequest;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Ends the examination without an answer on the merits, suspends it for a reason that the client will read, or lets it go on with reasons. */
@Component
@TakesFields(
        needs = Variables.DECISION,
        accepts = {Variables.REASONS, Variables.EXPLANATION, Variables.REVIEW_ON})
class ProceedingDecided implements TaskListener {

    private static final String STOP = "stop";
    private static final String SUSPEND = "suspend";

    private final ProceedingDecisions decisions;
    private final Deputies deputies;

    ProceedingDecided(ProceedingDecisions decisions, Deputies deputies) {
        this.decisions = decisions;
        this.deputies = deputies;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        ProceedingId proceeding = Variables.proceeding(task);
        EmployeeId decider = form.completer();
        EmployeeId inPlaceOf = deputies.inPlaceOf(form);
        switch (form.choice(Variables.DECISION, Set.of(STOP, SUSPEND, "continue"))) {
            case STOP -> decisions.stop(proceeding, form.text(Variables.REASONS), decider, inPlaceOf);
            case SUSPEND -> decisions.suspend(proceeding, pause(form), decider, inPlaceOf);
            default -> decisions.goOn(proceeding, form.text(Variables.REASONS), decider, inPlaceOf);
        }
    }

    private static Pause pause(TaskForm form) {
        return new Pause(form.text(Variables.EXPLANATION), SuspensionRequest.day(form.text(Variables.REVIEW_ON)));
    }
}
