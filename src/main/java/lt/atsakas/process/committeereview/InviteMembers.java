package lt.atsakas.process.committeereview;

import lt.atsakas.committee.SessionDesk;
import lt.atsakas.process.model.LeavesTheHouse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@LeavesTheHouse
class InviteMembers implements JavaDelegate {

    private final SessionDesk sessions;

    InviteMembers(SessionDesk sessions) {
        this.sessions = sessions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sessions.invite(Variables.review(execution));
    }
}
