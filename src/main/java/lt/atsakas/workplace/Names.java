package lt.atsakas.workplace;

import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Full names for logins, as pages show them. */
@Component
class Names {

    private final Organisation organisation;

    Names(Organisation organisation) {
        this.organisation = organisation;
    }

    public String of(EmployeeId employee) {
        return organisation.find(employee).map(EmployeeCard::fullName).orElse(employee.value());
    }
}
