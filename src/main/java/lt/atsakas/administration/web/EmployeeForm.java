package lt.atsakas.administration.web;

import static java.util.Objects.requireNonNullElse;

import java.util.Set;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeFile;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** What an administrator writes of an employee; the version is that of the record which the form was filled from. */
record EmployeeForm(
        @Nullable String id,
        @Nullable String fullName,
        @Nullable String position,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String unit,
        @Nullable String supervisor,
        @Nullable Set<Role> roles,
        int version) {

    static EmployeeForm empty() {
        return new EmployeeForm(null, null, null, null, null, null, null, Set.of(), 0);
    }

    static EmployeeForm of(EmployeeFile file) {
        EmployeeCard card = file.card();
        return new EmployeeForm(
                card.id().value(),
                card.fullName(),
                card.position(),
                card.email(),
                card.phone(),
                card.unit().value(),
                card.supervisor() == null ? null : card.supervisor().value(),
                card.roles(),
                file.version());
    }

    /** The same, to be saved over a later version. */
    EmployeeForm over(int later) {
        return new EmployeeForm(id, fullName, position, email, phone, unit, supervisor, roles, later);
    }

    public boolean has(Role role) {
        return roles != null && roles.contains(role);
    }

    EmployeeCard card(EmployeeId employee, boolean active) {
        String boss = given(supervisor);
        String number = given(phone);
        return new EmployeeCard(
                employee,
                given(fullName),
                given(position),
                given(email),
                number.isEmpty() ? null : number,
                new UnitCode(given(unit)),
                boss.isEmpty() ? null : new EmployeeId(boss),
                requireNonNullElse(roles, Set.of()),
                active);
    }

    String login() {
        return given(id);
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : TypedText.keptLine(value);
    }
}
