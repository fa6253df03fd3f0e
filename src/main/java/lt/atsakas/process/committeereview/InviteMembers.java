package lt.atsakas.process.committeereview;

import lt.atsakas.committee.Hearing;
import lt.atsakas.committee.ReviewId;
import lt.atsakas.committee.SessionDesk;
import lt.atsakas.process.model.LeavesTheHouse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A seat that has emptied since the session was called is filled first: until the invitations leave nothing else waits for that news. */
@Component
@LeavesTheHouse
class InviteMembers implements JavaDelegate {

    private final Hearing hearing;
    private final SessionDesk sessions;

    InviteMembers(Hearing hearing, SessionDesk sessions) {
        this.hearing = hearing;
        this.sessions = sessions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReviewId review = Variables.review(execution);
        hearing.callAlternates(review);
        sessions.invite(review);
    }
}
