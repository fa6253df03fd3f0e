package lt.atsakas.process.alarm;

import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import org.springframework.stereotype.Component;

/** Writes to everybody of a role who is not barred from the case; the same notice once. */
@Component
public class RoleHolders {

    private final Organisation organisation;
    private final Bar bar;
    private final PostOffice postOffice;

    RoleHolders(Organisation organisation, Bar bar, PostOffice postOffice) {
        this.organisation = organisation;
        this.bar = bar;
        this.postOffice = postOffice;
    }

    public void tell(Role role, StaffNotice notice) {
        Set<EmployeeId> barred = bar.barred(notice.caseNumber());
        organisation.withRole(role).stream()
                .map(EmployeeCard::id)
                .filter(employee -> !barred.contains(employee))
                .forEach(employee -> postOffice.notifyStaff(employee, notice));
    }
}
