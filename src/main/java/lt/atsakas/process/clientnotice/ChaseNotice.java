package lt.atsakas.process.clientnotice;

import static lt.atsakas.correspondence.StaffNotice.Kind.CLIENT_NOT_TOLD;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.alarm.RoleHolders;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the registrars and the supervisor of the case that a letter has not left and that this is the last day for it. */
@Component
class ChaseNotice implements JavaDelegate {

    private final CaseRegistry registry;
    private final OfficialPost post;
    private final AssignmentDesk assignment;
    private final RoleHolders colleagues;
    private final PostOffice postOffice;

    ChaseNotice(
            CaseRegistry registry,
            OfficialPost post,
            AssignmentDesk assignment,
            RoleHolders colleagues,
            PostOffice postOffice) {
        this.registry = registry;
        this.post = post;
        this.assignment = assignment;
        this.colleagues = colleagues;
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        String occasion = String.valueOf(execution.getVariable(Variables.NOTICE));
        if (!registry.facts(number).isClosed() && !post.isDelivered(number, occasion)) {
            StaffNotice notice = new StaffNotice(CLIENT_NOT_TOLD, number, "not-told-" + occasion);
            colleagues.tell(Role.REGISTRAR, notice);
            postOffice.notifyStaff(assignment.supervisorOf(number), notice);
        }
    }
}
