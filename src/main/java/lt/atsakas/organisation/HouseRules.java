package lt.atsakas.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold of every part of the house that is changed; what was amiss before and is not touched stays for later. */
final class HouseRules {

    private final Chart before;
    private final Chart after;
    private final Restructuring change;

    private HouseRules(Chart before, Restructuring change) {
        this.before = before;
        this.after = before.with(change);
        this.change = change;
    }

    /** Everything that stands in the way of the change; empty when it can be made. */
    static List<HouseFault> faults(Chart before, Restructuring change) {
        HouseRules rules = new HouseRules(before, change);
        List<HouseFault> faults = new ArrayList<>();
        rules.ofUnits().forEach(faults::add);
        rules.ofEmployees().forEach(faults::add);
        rules.lastAdministrator().ifPresent(faults::add);
        return faults;
    }

    private Stream<HouseFault> ofUnits() {
        UnitRules rules = new UnitRules(before, after);
        return change.units().stream()
                .filter(unit -> !before.find(unit.code()).equals(Optional.of(unit)))
                .flatMap(unit -> rules.faults(unit).stream());
    }

    private Stream<HouseFault> ofEmployees() {
        EmployeeRules rules = new EmployeeRules(before, after);
        return change.employees().stream()
                .filter(employee -> !before.find(employee.id()).equals(Optional.of(employee)))
                .flatMap(employee -> rules.faults(employee).stream());
    }

    /** Without an administrator nobody could ever mend the house from its own pages. */
    private Optional<HouseFault> lastAdministrator() {
        boolean somebodyLeft = !after.activeWith(Role.ADMINISTRATOR).isEmpty();
        return somebodyLeft
                ? Optional.empty()
                : administratorsGone()
                        .findFirst()
                        .map(gone -> HouseFault.of(
                                gone.id(), gone.active() ? "roles" : "active", "organisation.lastAdministrator"));
    }

    private Stream<EmployeeCard> administratorsGone() {
        return change.employees().stream()
                .filter(card -> before.activeWith(Role.ADMINISTRATOR).stream()
                        .anyMatch(administrator -> administrator.id().equals(card.id())));
    }
}
