package lt.atsakas.process.committeereview;

import static lt.atsakas.correspondence.StaffNotice.Kind.COMMITTEE_IMPOSSIBLE;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes to whoever handles the case that no committee can decide; the head of the unit hears of it with the task. */
@Component
class TellCommitteeImpossible implements JavaDelegate {

    private final AssignmentDesk assignment;
    private final PostOffice postOffice;

    TellCommitteeImpossible(AssignmentDesk assignment, PostOffice postOffice) {
        this.assignment = assignment;
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        EmployeeId handling = assignment.responsibleFor(number);
        postOffice.notifyStaff(
                handling, new StaffNotice(COMMITTEE_IMPOSSIBLE, number, "no-committee-" + execution.getId()));
    }
}
