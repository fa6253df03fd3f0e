package lt.atsakas.visit;

import java.time.Clock;
import java.time.Instant;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/**
 * Who may do what about meetings. Whoever may ask the client may arrange to meet them; what is arranged is moved, cancelled and reported by
 * whoever answers for the case, or a client would wait for somebody who has fallen ill or left it. Whoever arranged it may have been there
 * before the case passed to another, and reports it too, as long as the report is awaited; the barred do nothing.
 */
@Component
class MeetingRights {

    private final InquiryDesk asking;
    private final CaseAccess access;
    private final AssignmentDesk assignment;
    private final Bar bar;
    private final MeetingTimes times;
    private final Clock clock;

    MeetingRights(
            InquiryDesk asking,
            CaseAccess access,
            AssignmentDesk assignment,
            Bar bar,
            MeetingTimes times,
            Clock clock) {
        this.asking = asking;
        this.access = access;
        this.assignment = assignment;
        this.bar = bar;
        this.times = times;
        this.clock = clock;
    }

    boolean mayArrange(CaseFacts facts, EmployeeId employee) {
        return asking.mayAsk(facts, employee);
    }

    void requireArrange(CaseFacts facts, EmployeeId employee) {
        if (asking.isAnswerOnItsWay(facts)) {
            throw new TooLateToMeet();
        }
        if (!mayArrange(facts, employee)) {
            throw new NotYoursToMeet();
        }
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

    /** Besides those who examine the case whoever arranged the meeting, who may have left the case; not for ever. */
    boolean mayOpen(CaseFacts facts, MeetingCard meeting, EmployeeId employee) {
        return examines(facts, employee) || isTheirs(meeting, employee);
    }

    private boolean isTheirs(MeetingCard meeting, EmployeeId employee) {
        return employee.equals(meeting.arrangedBy())
                && isOpenToItsArranger(meeting)
                && !bar.bars(meeting.caseNumber(), employee);
    }

    /** A working day longer than it waits: whoever has just written the report reads it, and what another was writing is not lost. */
    private boolean isOpenToItsArranger(MeetingCard meeting) {
        Instant settled = meeting.settledAt();
        return settled == null || clock.instant().isBefore(times.reportDue(Vilnius.dayOf(settled)));
    }
}
