package lt.atsakas.process.alarm;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.CaseRoles;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.documents.VirusFound;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A virus was found in a file of a case: its history says so, and whoever works on the case and the registrars get a mail, because the client must be asked for it again. */
@Component
class VirusAlarm {

    private final Journal journal;
    private final CaseRegistry registry;
    private final AssignmentDesk assignment;
    private final CaseRoles roles;
    private final PostOffice postOffice;

    VirusAlarm(
            Journal journal, CaseRegistry registry, AssignmentDesk assignment, CaseRoles roles, PostOffice postOffice) {
        this.journal = journal;
        this.registry = registry;
        this.assignment = assignment;
        this.roles = roles;
        this.postOffice = postOffice;
    }

    @EventListener
    void on(VirusFound found) {
        journal.record(
                found.caseNumber(),
                JournalKind.FILE_HELD_BACK,
                Actor.system(),
                Map.of("document", found.document().toString(), "name", found.fileName()));
        StaffNotice notice =
                new StaffNotice(StaffNotice.Kind.VIRUS_FOUND, found.caseNumber(), "virus-" + found.document());
        recipients(registry.facts(found.caseNumber())).forEach(person -> postOffice.notifyStaff(person, notice));
    }

    private Set<EmployeeId> recipients(CaseFacts facts) {
        Set<EmployeeId> people = new LinkedHashSet<>(roles.actingAs(Role.REGISTRAR, facts.number()));
        if (facts.unit() != null && !facts.isClosed()) {
            people.add(assignment.responsibleFor(facts.number()));
        }
        return people;
    }
}
