package lt.atsakas.administration.web;

import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCard;
import lt.atsakas.organisation.UnitCode;
import org.springframework.stereotype.Component;

/** Names of people and units for their logins and codes, as pages show them. */
@Component
class HouseNames {

    private final Organisation organisation;

    HouseNames(Organisation organisation) {
        this.organisation = organisation;
    }

    public String person(EmployeeId employee) {
        return organisation.find(employee).map(EmployeeCard::fullName).orElse(employee.value());
    }

    public String unit(UnitCode code) {
        return organisation.units().stream()
                .filter(unit -> unit.code().equals(code))
                .map(UnitCard::name)
                .findFirst()
                .orElse(code.value());
    }
}
