package lt.atsakas.process.complaint;

import static lt.atsakas.correspondence.StaffNotice.Kind.CASE_PASSED_ON;
import static lt.atsakas.correspondence.StaffNotice.Kind.CASE_TAKEN_OVER;

import java.util.UUID;
import lt.atsakas.assignment.HandlerChanged;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.escalation.CaseTakenOver;
import lt.atsakas.process.task.EndOfTransaction;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings the tasks of a case to its new handler, in the transaction that passes it on, and writes to both: to the successor unless they
 * took it themselves or are away – then their deputy hears of the task –, to the former handler if they still work here.
 */
@Component
class SuccessorTakesOver {

    private final CaseHandover handover;
    private final PostOffice postOffice;
    private final Attendance attendance;
    private final Organisation organisation;
    private final EndOfTransaction end;

    SuccessorTakesOver(
            CaseHandover handover,
            PostOffice postOffice,
            Attendance attendance,
            Organisation organisation,
            EndOfTransaction end) {
        this.handover = handover;
        this.postOffice = postOffice;
        this.attendance = attendance;
        this.organisation = organisation;
        this.end = end;
    }

    @EventListener
    void on(HandlerChanged changed) {
        end.run(() -> {
            handover.toSuccessorOf(changed.former(), changed.successor(), changed.number());
            tell(changed);
        });
    }

    @EventListener
    void on(CaseTakenOver taken) {
        end.run(() -> handover.endAssignment(taken.number()));
    }

    private void tell(HandlerChanged changed) {
        String occasion = "reassigned-" + UUID.randomUUID();
        EmployeeId successor = changed.successor();
        if (!successor.equals(changed.by()) && !attendance.isAway(successor)) {
            postOffice.notifyStaff(successor, new StaffNotice(CASE_TAKEN_OVER, changed.number(), occasion));
        }
        if (organisation.find(changed.former()).filter(EmployeeCard::active).isPresent()) {
            postOffice.notifyStaff(changed.former(), new StaffNotice(CASE_PASSED_ON, changed.number(), occasion));
        }
    }
}
