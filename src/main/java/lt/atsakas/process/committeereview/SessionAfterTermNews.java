package lt.atsakas.process.committeereview;

import static lt.atsakas.correspondence.StaffNotice.Kind.EXTENSION_BEGUN;
import static lt.atsakas.correspondence.StaffNotice.Kind.SESSION_AFTER_TERM;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.committee.SessionAfterTerm;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.extension.AutomaticExtensions;
import lt.atsakas.extension.ExtensionReason;
import lt.atsakas.organisation.EmployeeId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The committee meets too late for the answer: more time is asked for at once (policy 27). Where that is not possible, whoever handles the
 * case and their supervisor are told, once for each such day.
 */
@Component
class SessionAfterTermNews {

    private final AutomaticExtensions extensions;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;

    SessionAfterTermNews(AutomaticExtensions extensions, AssignmentDesk assignment, PostOffice postOffice) {
        this.extensions = extensions;
        this.assignment = assignment;
        this.postOffice = postOffice;
    }

    @EventListener
    void on(SessionAfterTerm late) {
        EmployeeId handling = assignment.responsibleFor(late.number());
        if (extensions
                .ask(late.number(), ExtensionReason.COMMITTEE, late.session())
                .isEmpty()) {
            tell(handling, EXTENSION_BEGUN, late);
        } else {
            tell(handling, SESSION_AFTER_TERM, late);
            tell(assignment.supervisorOf(late.number()), SESSION_AFTER_TERM, late);
        }
    }

    private void tell(EmployeeId employee, StaffNotice.Kind kind, SessionAfterTerm late) {
        String day = late.session().toString();
        postOffice.notifyStaff(employee, new StaffNotice(kind, late.number(), "session-after-term-" + day, day));
    }
}
