package lt.atsakas.process.complaint;

import java.util.List;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * Who may take a task that belongs to a role, never the barred: the whole group while nobody in it is barred from the case,
 * else its other members one by one.
 */
@Component
@PublishedToModels("candidates")
public class PublishedCandidates {

    private final Organisation organisation;
    private final Bar bar;

    PublishedCandidates(Organisation organisation, Bar bar) {
        this.organisation = organisation;
        this.bar = bar;
    }

    public List<String> registrarGroups(String caseNumber) {
        return anyBarred(caseNumber) ? List.of() : List.of(Role.REGISTRAR.groupId());
    }

    public List<String> registrars(String caseNumber) {
        if (!anyBarred(caseNumber)) {
            return List.of();
        }
        Set<EmployeeId> barred = bar.barred(new CaseNumber(caseNumber));
        return registrars().stream()
                .filter(registrar -> !barred.contains(registrar))
                .map(EmployeeId::value)
                .toList();
    }

    private boolean anyBarred(String caseNumber) {
        Set<EmployeeId> barred = bar.barred(new CaseNumber(caseNumber));
        return registrars().stream().anyMatch(barred::contains);
    }

    private List<EmployeeId> registrars() {
        return organisation.withRole(Role.REGISTRAR).stream()
                .map(EmployeeCard::id)
                .toList();
    }
}
