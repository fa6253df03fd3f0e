package lt.atsakas.visit;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import org.springframework.stereotype.Component;

/**
 * Who may do what about meetings. Whoever may ask the client may arrange to meet them; what is arranged is moved, cancelled and reported by
 * whoever answers for the case, or a client would wait for somebody who has fallen ill or left it. Whoever arranged it may have been there
 * before the case passed to another, and reports it too; the barred do nothing.
 */
@Component
class MeetingRights {

    private final InquiryDesk asking;
    private final CaseAccess access;
    private final AssignmentDesk assignment;
    private final Bar bar;

    MeetingRights(InquiryDesk asking, CaseAccess access, AssignmentDesk assignment, Bar bar) {
        this.asking = asking;
        this.access = access;
        this.assignment = assignment;
        this.bar = bar;
    }

    boolean mayArrange(CaseFacts facts, EmployeeId employee) {
        return asking.mayAsk(facts, employee);
    }

    boolean answersFor(CaseFacts facts, EmployeeId employee) {
        return !facts.isClosed() && isResponsible(facts, employee);
    }

    /** Also when the case has ended meanwhile: what was found is not lost with it. */
    boolean mayReport(CaseFacts facts, MeetingCard meeting, EmployeeId employee) {
        return isResponsible(facts, employee) || isTheirs(meeting, employee);
    }

    private boolean isResponsible(CaseFacts facts, EmployeeId employee) {
        return access.maySee(facts, employee) && employee.equals(assignment.responsibleFor(facts.number()));
    }

    boolean examines(CaseFacts facts, EmployeeId employee) {
        return asking.examines(facts, employee);
    }

    /** Besides those who examine the case whoever arranged the meeting, who may have left the case. */
    boolean mayOpen(CaseFacts facts, MeetingCard meeting, EmployeeId employee) {
        return examines(facts, employee) || isTheirs(meeting, employee);
    }

    private boolean isTheirs(MeetingCard meeting, EmployeeId employee) {
        return employee.equals(meeting.arrangedBy()) && !bar.bars(meeting.caseNumber(), employee);
    }
}
