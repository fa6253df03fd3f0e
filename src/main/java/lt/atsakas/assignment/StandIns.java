package lt.atsakas.assignment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NobodyLeads;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For whom somebody does the work of a role, in the house and in each case: whoever holds it, unless barred, or whoever stands in because
 * nobody who holds it is left. It is worked out anew each time and so ends with its reason.
 */
@Service
public class StandIns {

    private final CaseRoles roles;
    private final Organisation organisation;
    private final Bar bar;

    StandIns(CaseRoles roles, Organisation organisation, Bar bar) {
        this.roles = roles;
        this.organisation = organisation;
        this.bar = bar;
    }

    /** Whether the employee does the work of the role where no case is concerned: they hold it, or stand in for all who do and are away. */
    public boolean doesWorkOf(Role role, EmployeeId employee) {
        return holds(role, employee) || everywhere(role).contains(employee);
    }

    /** Those of the cases in which the employee does the work of the role. */
    @Transactional(readOnly = true)
    public Set<CaseNumber> casesServed(Role role, Collection<CaseNumber> cases, EmployeeId employee) {
        Set<CaseNumber> apart = holds(role, employee) ? bar.casesBarredTo(employee) : apart(role, Set.copyOf(cases));
        boolean elsewhere = doesWorkOf(role, employee);
        return cases.stream()
                .filter(number -> apart.contains(number) ? roles.actsAs(role, number, employee) : elsewhere)
                .collect(toUnmodifiableSet());
    }

    /** The open cases in which others do the work than in the house as a whole, because one of those is barred. */
    @Transactional(readOnly = true)
    public Set<CaseNumber> openCasesApart(Role role) {
        return usual(role)
                .flatMap(employee -> bar.openCasesBarredTo(employee).stream())
                .collect(toUnmodifiableSet());
    }

    /** The same among these cases, be they open or not. */
    @Transactional(readOnly = true)
    public Set<CaseNumber> apart(Role role, Set<CaseNumber> cases) {
        Set<EmployeeId> usual = usual(role).collect(toUnmodifiableSet());
        return bar.barred(cases).entrySet().stream()
                .filter(barred -> barred.getValue().stream().anyMatch(usual::contains))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    private Stream<EmployeeId> usual(Role role) {
        return Stream.concat(organisation.withRole(role).stream().map(EmployeeCard::id), everywhere(role).stream())
                .distinct();
    }

    /** Whoever does the work of the role in what is about all of these cases; nobody where nobody at all is left. */
    @Transactional(readOnly = true)
    public List<EmployeeId> actingIn(Role role, Set<CaseNumber> cases) {
        Set<EmployeeId> barred = new HashSet<>();
        bar.barred(cases).values().forEach(barred::addAll);
        return acting(role, barred);
    }

    private List<EmployeeId> everywhere(Role role) {
        return acting(role, Set.of());
    }

    private List<EmployeeId> acting(Role role, Set<EmployeeId> barred) {
        try {
            return roles.actingAs(role, barred);
        } catch (NobodyLeads nobody) {
            return List.of();
        }
    }

    private boolean holds(Role role, EmployeeId employee) {
        return organisation.employee(employee).has(role);
    }
}
