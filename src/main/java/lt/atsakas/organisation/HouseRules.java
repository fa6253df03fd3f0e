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
        rules.last(Role.ADMINISTRATOR, "organisation.lastAdministrator").ifPresent(faults::add);
        rules.last(Role.DIRECTOR, "organisation.lastDirector").ifPresent(faults::add);
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

    /** Without an administrator nobody could ever mend the house from its own pages, without a director the paths of cases end nowhere. */
    private Optional<HouseFault> last(Role role, String messageKey) {
        boolean somebodyLeft = !after.activeWith(role).isEmpty();
        return somebodyLeft
                ? Optional.empty()
                : gone(role)
                        .findFirst()
                        .map(gone -> HouseFault.of(gone.id(), gone.active() ? "roles" : "active", messageKey));
    }

    private Stream<EmployeeCard> gone(Role role) {
        return change.employees().stream()
                .filter(card -> before.activeWith(role).stream()
                        .anyMatch(holder -> holder.id().equals(card.id())));
    }
}
