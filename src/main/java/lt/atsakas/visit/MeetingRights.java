package lt.atsakas.visit;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import org.springframework.stereotype.Component;

/**
 * Who may do what about meetings. Whoever may ask the client may arrange to meet them; what is arranged is moved, cancelled and reported by
 * whoever answers for the case, or a client would wait for somebody who has fallen ill or left it.
 */
@Component
class MeetingRights {

    private final InquiryDesk asking;
    private final CaseAccess access;
    private final AssignmentDesk assignment;

    MeetingRights(InquiryDesk asking, CaseAccess access, AssignmentDesk assignment) {
        this.asking = asking;
        this.access = access;
        this.assignment = assignment;
    }

    boolean mayArrange(CaseFacts facts, EmployeeId employee) {
        return asking.mayAsk(facts, employee);
    }

    boolean answersFor(CaseFacts facts, EmployeeId employee) {
        return !facts.isClosed() && isResponsible(facts, employee);
    }

    /** Also when the case has ended meanwhile: what was found is not lost with it. */
    boolean mayReport(CaseFacts facts, EmployeeId employee) {
        return isResponsible(facts, employee);
    }

    private boolean isResponsible(CaseFacts facts, EmployeeId employee) {
        return access.maySee(facts, employee) && employee.equals(assignment.responsibleFor(facts.number()));
    }

    boolean mayRead(CaseFacts facts, EmployeeId employee) {
        return asking.examines(facts, employee);
    }
}
