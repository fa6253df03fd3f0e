package lt.atsakas.process.committeereview;

import lt.atsakas.committee.SessionDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** For reviews on diagrams of before 2026-11-29 alone: there a session fails by itself when too few have declared to be impartial. */
@Component
class NoteNoQuorum implements JavaDelegate {

    private final SessionDesk sessions;

    NoteNoQuorum(SessionDesk sessions) {
        this.sessions = sessions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sessions.fail(Variables.review(execution));
    }
}
