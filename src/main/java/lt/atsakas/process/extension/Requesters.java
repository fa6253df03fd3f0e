package lt.atsakas.process.extension;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.Substitution;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.extension.ExtensionCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Component;

/** Tells whoever asked for an extension, and whoever handles the case, what became of it; nobody who may not see the case by now. */
@Component
class Requesters {

    private final CaseRegistry registry;
    private final CaseAccess access;
    private final Substitution substitution;
    private final PostOffice postOffice;

    Requesters(CaseRegistry registry, CaseAccess access, Substitution substitution, PostOffice postOffice) {
        this.registry = registry;
        this.access = access;
        this.substitution = substitution;
        this.postOffice = postOffice;
    }

    void tell(ExtensionCard extension, StaffNotice.Kind outcome) {
        CaseFacts facts = registry.facts(extension.caseNumber());
        Set<EmployeeId> told = new LinkedHashSet<>(Set.of(extension.askedBy()));
        Optional.ofNullable(substitution.of(facts)).ifPresent(told::add);
        StaffNotice notice = new StaffNotice(outcome, extension.caseNumber(), "extension-outcome-" + extension.id());
        told.stream()
                .filter(employee -> !employee.equals(extension.decider()) && access.maySee(facts, employee))
                .forEach(employee -> postOffice.notifyStaff(employee, notice));
    }
}
