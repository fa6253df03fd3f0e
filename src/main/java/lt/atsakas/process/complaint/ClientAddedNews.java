package lt.atsakas.process.complaint;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.intake.ClientAdded;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.alarm.RoleHolders;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever works on a case, once, that its client added something: until it is classified the registrars, who classify it. */
@Component
class ClientAddedNews {

    private final CaseRegistry registry;
    private final AssignmentDesk assignment;
    private final RoleHolders colleagues;
    private final PostOffice postOffice;

    ClientAddedNews(CaseRegistry registry, AssignmentDesk assignment, RoleHolders colleagues, PostOffice postOffice) {
        this.registry = registry;
        this.assignment = assignment;
        this.colleagues = colleagues;
        this.postOffice = postOffice;
    }

    @EventListener
    void on(ClientAdded added) {
        CaseNumber number = added.caseNumber();
        StaffNotice notice = new StaffNotice(StaffNotice.Kind.CLIENT_ADDED, number, "added-" + added.id());
        if (registry.facts(number).unit() == null) {
            colleagues.tell(Role.REGISTRAR, notice);
        } else {
            postOffice.notifyStaff(assignment.responsibleFor(number), notice);
        }
    }
}
