package lt.atsakas.process.complaint;

import java.util.List;
import lt.atsakas.assignment.CaseRoles;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * Who may take a task that belongs to a role, never the barred and never nobody: the whole group while nobody in it is
 * barred from the case, else its other members one by one, and with none left whoever stands above them.
 */
@Component
@PublishedToModels("candidates")
public class PublishedCandidates {

    private final CaseRoles roles;

    PublishedCandidates(CaseRoles roles) {
        this.roles = roles;
    }

    public List<String> registrarGroups(String caseNumber) {
        return isWhole(caseNumber) ? List.of(Role.REGISTRAR.groupId()) : List.of();
    }

    public List<String> registrars(String caseNumber) {
        return isWhole(caseNumber)
                ? List.of()
                : roles.actingAs(Role.REGISTRAR, new CaseNumber(caseNumber)).stream()
                        .map(EmployeeId::value)
                        .toList();
    }

    private boolean isWhole(String caseNumber) {
        return roles.isWhole(new CaseNumber(caseNumber), Role.REGISTRAR);
    }
}
