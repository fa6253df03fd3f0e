package lt.atsakas.process.alarm;

import lt.atsakas.assignment.CaseRoles;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.Role;
import org.springframework.stereotype.Component;

/** Writes to everybody who does the work of a role in the case; the same notice once. */
@Component
public class RoleHolders {

    private final CaseRoles roles;
    private final PostOffice postOffice;

    RoleHolders(CaseRoles roles, PostOffice postOffice) {
        this.roles = roles;
        this.postOffice = postOffice;
    }

    public void tell(Role role, StaffNotice notice) {
        roles.actingAs(role, notice.caseNumber()).forEach(employee -> postOffice.notifyStaff(employee, notice));
    }
}
