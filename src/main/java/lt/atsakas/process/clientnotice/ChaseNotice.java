package lt.atsakas.process.clientnotice;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.alarm.RoleHolders;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the registrars and the supervisor of the case that a letter has not left: on the last day for it and on every working day after it. */
@Component
class ChaseNotice implements JavaDelegate {

    private final NoticeChase chase;
    private final AssignmentDesk assignment;
    private final RoleHolders colleagues;
    private final PostOffice postOffice;

    ChaseNotice(NoticeChase chase, AssignmentDesk assignment, RoleHolders colleagues, PostOffice postOffice) {
        this.chase = chase;
        this.assignment = assignment;
        this.colleagues = colleagues;
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        String letter = String.valueOf(execution.getVariable(Variables.NOTICE));
        if (chase.isAwaited(number, letter)) {
            StaffNotice notice = chase.next(number, letter);
            colleagues.tell(Role.REGISTRAR, notice);
            postOffice.notifyStaff(assignment.supervisorOf(number), notice);
        }
    }
}
