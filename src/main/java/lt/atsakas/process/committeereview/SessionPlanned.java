package lt.atsakas.process.committeereview;

import lt.atsakas.committee.CommitteeId;
import lt.atsakas.committee.SessionDesk;
import lt.atsakas.committee.SessionPlan;
import lt.atsakas.committee.SessionStart;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The secretary says which committee meets when and where; the case joins a session that is called for that time already. */
@Component
@TakesFields(
        needs = {Variables.COMMITTEE, Variables.SESSION_DATE, Variables.SESSION_TIME, Variables.PLACE},
        accepts = Variables.LATE)
class SessionPlanned implements TaskListener {

    private final SessionDesk sessions;

    SessionPlanned(SessionDesk sessions) {
        this.sessions = sessions;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        SessionPlan plan = new SessionPlan(
                Variables.review(task),
                CommitteeId.of(form.text(Variables.COMMITTEE)),
                SessionStart.read(form.text(Variables.SESSION_DATE), form.text(Variables.SESSION_TIME)),
                form.text(Variables.PLACE),
                form.optionalText(Variables.LATE).filter("yes"::equals).isPresent());
        sessions.call(plan, form.completer());
    }
}
