package lt.atsakas.process.complaint;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.intake.ClientAdded;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever works on a case, once, that its client added something; before it is classified the registrars read it anyway. */
@Component
class ClientAddedNews {

    private final CaseRegistry registry;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;

    ClientAddedNews(CaseRegistry registry, AssignmentDesk assignment, PostOffice postOffice) {
        this.registry = registry;
        this.assignment = assignment;
        this.postOffice = postOffice;
    }

    @EventListener
    void on(ClientAdded added) {
        CaseNumber number = added.caseNumber();
        if (registry.facts(number).unit() != null) {
            postOffice.notifyStaff(
                    assignment.responsibleFor(number),
                    new StaffNotice(StaffNotice.Kind.CLIENT_ADDED, number, "added-" + added.id()));
        }
    }
}
