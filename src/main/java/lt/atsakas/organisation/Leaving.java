package lt.atsakas.organisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of the house when somebody leaves: whom they led and what they headed passes on, so nobody is left behind. */
final class Leaving {

    private Leaving() {}

    /**
     * The successor heads and leads what the leaver did; without one the people come under the leaver's own supervisor and
     * the units have no head. A successor who stood under the leaver comes in their place.
     */
    static Restructuring of(Chart house, EmployeeId leaver, @Nullable EmployeeId successor) {
        EmployeeCard leaving = house.find(leaver).orElseThrow(UnknownEmployee::new);
        EmployeeId boss = successor == null ? leaving.supervisor() : successor;
        List<EmployeeCard> people = new ArrayList<>(List.of(leaving.left()));
        house.activeUnder(leaver).stream()
                .filter(subordinate -> !subordinate.id().equals(successor))
                .forEach(subordinate -> people.add(subordinate.under(boss)));
        if (successor != null && SupervisorLine.of(house, successor).contains(leaver)) {
            people.add(house.find(successor).orElseThrow(UnknownEmployee::new).under(leaving.supervisor()));
        }
        List<UnitCard> units = house.headedBy(leaver).stream()
                .map(unit -> unit.headedBy(successor))
                .toList();
        return new Restructuring(units, people);
    }
}
