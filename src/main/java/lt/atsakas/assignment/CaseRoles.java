package lt.atsakas.assignment;

import java.util.List;
import java.util.Set;
import lt.atsakas.organisation.Attendance;
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
 * Who does the work of a role in a case. A total function: those who hold the role and are not barred; when none of them is at
 * work, their deputies; when nobody is left, the head of their unit or the nearest one above, up to the director and the
 * administrators.
 */
@Service
public class CaseRoles {

    private final Organisation organisation;
    private final EscalationPath path;
    private final Attendance attendance;
    private final Bar bar;

    CaseRoles(Organisation organisation, EscalationPath path, Attendance attendance, Bar bar) {
        this.organisation = organisation;
        this.path = path;
        this.attendance = attendance;
        this.bar = bar;
    }

    /** Whether the role is there as a whole: one who holds it is at work, and none of them is barred from the case. */
    @Transactional(readOnly = true)
    public boolean isWhole(CaseNumber number, Role role) {
        Set<EmployeeId> barred = bar.barred(number);
        List<EmployeeId> holders = holders(role);
        return isAnyoneHere(holders) && holders.stream().noneMatch(barred::contains);
    }

    /** Whether nobody who holds the role is at work today. */
    public boolean isDeserted(Role role) {
        return !isAnyoneHere(holders(role));
    }

    /** Everybody who does the work of the role in the case, never nobody and never one of the barred. */
    @Transactional(readOnly = true)
    public List<EmployeeId> actingAs(Role role, CaseNumber number) {
        return actingAs(role, bar.barred(number));
    }

    /** The same where these are barred. */
    List<EmployeeId> actingAs(Role role, Set<EmployeeId> barred) {
        List<EmployeeId> left = holders(role).stream()
                .filter(holder -> !barred.contains(holder))
                .toList();
        List<EmployeeId> acting = isAnyoneHere(left) ? left : deputies(left, barred);
        return acting.isEmpty() ? List.of(path.ledBy(headOf(role), barred).get(0)) : acting;
    }

    /** Whether the employee may do the work of the role in the case; to hold it is enough, for whoever is not barred. */
    @Transactional(readOnly = true)
    public boolean actsAs(Role role, CaseNumber number, EmployeeId employee) {
        boolean holds = holders(role).contains(employee);
        return holds ? !bar.bars(number, employee) : actingAs(role, number).contains(employee);
    }

    private boolean isAnyoneHere(List<EmployeeId> holders) {
        return !holders.stream().allMatch(attendance::isAway);
    }

    private List<EmployeeId> deputies(List<EmployeeId> absent, Set<EmployeeId> barred) {
        return absent.stream()
                .flatMap(holder -> attendance.standIn(holder, barred).stream())
                .distinct()
                .toList();
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
