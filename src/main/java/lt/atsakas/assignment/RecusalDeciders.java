package lt.atsakas.assignment;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.EscalationPath;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * Who decides whether a person is recused (policy 16): their direct supervisor, one level up for each who may not; on whom
 * nobody leads, such as the director, whoever the house has set. A total function: never nobody, the person or one of the
 * barred.
 */
@Component
class RecusalDeciders {

    private final Organisation organisation;
    private final EscalationPath path;
    private final Bar bar;
    private final RecusalSettings settings;

    RecusalDeciders(Organisation organisation, EscalationPath path, Bar bar, RecusalSettings settings) {
        this.organisation = organisation;
        this.path = path;
        this.bar = bar;
        this.settings = settings;
    }

    EmployeeId on(EmployeeId person, CaseNumber number) {
        Set<EmployeeId> excluded = new HashSet<>(bar.barred(number));
        excluded.add(person);
        EmployeeId next = path.next(person, excluded);
        return leads(next, person) ? next : setByTheHouse(excluded).orElse(next);
    }

    /** Who reports that it was refused: whoever refused it, as long as they may. */
    EmployeeId reporting(RecusalCard refused) {
        EmployeeId decider = refused.decider();
        return decider != null && isThere(decider) && !bar.bars(refused.caseNumber(), decider)
                ? decider
                : on(refused.person(), refused.caseNumber());
    }

    /** Whether they lead the person, rather than being the last step of a line that has none. */
    private boolean leads(EmployeeId next, EmployeeId person) {
        return organisation.isAbove(next, person) || isDirector(next) && !isDirector(person);
    }

    private boolean isDirector(EmployeeId employee) {
        return organisation.employee(employee).has(Role.DIRECTOR);
    }

    private Optional<EmployeeId> setByTheHouse(Set<EmployeeId> excluded) {
        return Optional.ofNullable(settings.lastResort())
                .filter(employee -> !excluded.contains(employee))
                .filter(this::isThere);
    }

    private boolean isThere(EmployeeId employee) {
        return organisation.find(employee).filter(EmployeeCard::active).isPresent();
    }
}
