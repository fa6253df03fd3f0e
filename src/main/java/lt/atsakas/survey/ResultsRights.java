package lt.atsakas.survey;

import java.util.Optional;
import java.util.Set;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCard;
import lt.atsakas.registry.Circle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who reads the results: heads those of their units and the units below, and of whom they stand in for; the director, process owners, the
 * data-protection officer and auditors those of the house.
 */
@Component
class ResultsRights {

    private static final Set<Role> OF_THE_HOUSE =
            Set.of(Role.DIRECTOR, Role.PROCESS_OWNER, Role.DATA_PROTECTION_OFFICER, Role.AUDITOR);

    private final CaseAccess access;
    private final Organisation organisation;

    ResultsRights(CaseAccess access, Organisation organisation) {
        this.access = access;
        this.organisation = organisation;
    }

    /** What the employee reads; nothing for whoever reads no results. */
    Optional<Scope> scopeOf(EmployeeId reader) {
        EmployeeCard person = organisation.employee(reader);
        Circle circle = access.circleWatchedOverBy(reader);
        boolean wholeHouse = circle.all() || person.roles().stream().anyMatch(OF_THE_HOUSE::contains);
        return wholeHouse || !circle.units().isEmpty()
                ? Optional.of(new Scope(wholeHouse, circle.units(), circle.hidden()))
                : Optional.empty();
    }

    /** Whether by role or place, whoever else they stand in for. */
    boolean readsByPlace(EmployeeId reader) {
        return organisation.employee(reader).roles().stream().anyMatch(OF_THE_HOUSE::contains)
                || organisation.units().stream().map(UnitCard::head).anyMatch(head -> isOrLeads(reader, head));
    }

    private boolean isOrLeads(EmployeeId reader, @Nullable EmployeeId head) {
        return head != null && (head.equals(reader) || organisation.isAbove(reader, head));
    }

    /** Whether the employee sets about improving what is weak: those who lead and the process owners, not who only checks. */
    boolean mayImprove(EmployeeId employee) {
        Circle circle = access.circleWatchedOverBy(employee);
        return circle.all()
                || !circle.units().isEmpty()
                || organisation.employee(employee).has(Role.PROCESS_OWNER);
    }
}
