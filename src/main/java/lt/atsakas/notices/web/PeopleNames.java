package lt.atsakas.notices.web;

import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people are called who changed something. */
@Component
class PeopleNames {

    private final Organisation organisation;

    PeopleNames(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Public, for templates read it; a login for whoever is in the house no more, nothing for nobody. */
    public String of(@Nullable EmployeeId person) {
        return person == null
                ? ""
                : organisation.find(person).map(EmployeeCard::fullName).orElse(person.value());
    }
}
