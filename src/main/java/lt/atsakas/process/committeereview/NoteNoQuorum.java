package lt.atsakas.process.committeereview;

import lt.atsakas.committee.SessionDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The session cannot decide the case; whoever was invited to it need not come. */
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
