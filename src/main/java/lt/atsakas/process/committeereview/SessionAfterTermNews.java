package lt.atsakas.process.committeereview;

import static lt.atsakas.correspondence.StaffNotice.Kind.SESSION_AFTER_TERM;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.committee.SessionAfterTerm;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to whoever handles the case that the committee meets too late for the answer, once for each such day. */
@Component
class SessionAfterTermNews {

    private final AssignmentDesk assignment;
    private final PostOffice postOffice;

    SessionAfterTermNews(AssignmentDesk assignment, PostOffice postOffice) {
        this.assignment = assignment;
        this.postOffice = postOffice;
    }

    @EventListener
    void on(SessionAfterTerm late) {
        String day = late.session().toString();
        postOffice.notifyStaff(
                assignment.responsibleFor(late.number()),
                new StaffNotice(SESSION_AFTER_TERM, late.number(), "session-after-term-" + day, day));
    }
}
