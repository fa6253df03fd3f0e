package lt.atsakas.workplace;

import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.LithuanianNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Full names for logins, as pages show them. */
@Component
class Names {

    private final Organisation organisation;
    private final HouseWords words;

    Names(Organisation organisation, HouseWords words) {
        this.organisation = organisation;
        this.words = words;
    }

    public String of(EmployeeId employee) {
        return organisation.find(employee).map(EmployeeCard::fullName).orElse(employee.value());
    }

    /** The doer's name and, when the work is another's, theirs too. */
    String inPlaceOf(EmployeeId doer, @Nullable EmployeeId absent) {
        return absent == null || absent.equals(doer) ? of(doer) : words.of("absence.inPlaceOf", of(doer), whom(absent));
    }

    /** The name as the one whom somebody stands in for. */
    String whom(EmployeeId employee) {
        return LithuanianNames.accusative(of(employee));
    }
}
