package lt.atsakas.assignment;

import java.util.List;
import java.util.Set;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.EscalationPath;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who does the work of a role in a case. A total function: those who hold the role and are not barred; when nobody is left,
 * the head of their unit or the nearest one above, up to the director and the administrators.
 */
@Service
public class CaseRoles {

    private final Organisation organisation;
    private final EscalationPath path;
    private final Bar bar;

    CaseRoles(Organisation organisation, EscalationPath path, Bar bar) {
        this.organisation = organisation;
        this.path = path;
        this.bar = bar;
    }

    /** Whether the role is there as a whole: somebody holds it, and none of them is barred from the case. */
    @Transactional(readOnly = true)
    public boolean isWhole(CaseNumber number, Role role) {
        Set<EmployeeId> barred = bar.barred(number);
        List<EmployeeId> holders = holders(role);
        return !holders.isEmpty() && holders.stream().noneMatch(barred::contains);
    }

    /** Everybody who does the work of the role in the case, never nobody and never one of the barred. */
    @Transactional(readOnly = true)
    public List<EmployeeId> actingAs(Role role, CaseNumber number) {
        Set<EmployeeId> barred = bar.barred(number);
        List<EmployeeId> left = holders(role).stream()
                .filter(holder -> !barred.contains(holder))
                .toList();
        return left.isEmpty() ? List.of(path.ledBy(headOf(role), barred).get(0)) : left;
    }

    /** Whether the employee does the work of the role in the case. */
    @Transactional(readOnly = true)
    public boolean actsAs(Role role, CaseNumber number, EmployeeId employee) {
        return actingAs(role, number).contains(employee);
    }

    private List<EmployeeId> holders(Role role) {
        return organisation.withRole(role).stream().map(EmployeeCard::id).toList();
    }

    /** The head of the unit that has the role; none when nobody holds it. */
    private @Nullable EmployeeId headOf(Role role) {
        return organisation.withRole(role).stream()
                .findFirst()
                .map(holder -> organisation.unit(holder.unit()).head())
                .orElse(null);
    }
}
