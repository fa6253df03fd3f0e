package lt.atsakas.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Looks the house over: lines of supervisors that end too early or never, units that nobody heads, roles that nobody holds.
 * Nothing of it stops the work, because an escalation finds somebody in any house; it comes to the wrong ones.
 */
@Service
public class HouseCheck {

    private static final List<Role> NEEDED = List.of(Role.DIRECTOR, Role.REGISTRAR, Role.HANDLER, Role.ADMINISTRATOR);

    private final ChartKeeper keeper;

    HouseCheck(ChartKeeper keeper) {
        this.keeper = keeper;
    }

    /** Everything amiss, the gravest first. */
    public List<Finding> findings() {
        return findings(keeper.chart());
    }

    static List<Finding> findings(Chart house) {
        return Stream.of(vacantRoles(house), lastResort(house), rings(house), supervisors(house), heads(house))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(Finding::kind))
                .toList();
    }

    private static Stream<Finding> vacantRoles(Chart house) {
        return NEEDED.stream().filter(role -> house.activeWith(role).isEmpty()).map(Finding::ofRole);
    }

    /** Without them a complaint about the director, which bars the heads under the director too, is decided by whoever is left. */
    private static Stream<Finding> lastResort(Chart house) {
        return house.activeWith(Role.DECIDER_OF_LAST_RESORT).isEmpty()
                ? Stream.of(Finding.ofPeople(FindingKind.LAST_RESORT_VACANT, List.of()))
                : Stream.empty();
    }

    /** Each ring once, whoever of it comes first. */
    private static Stream<Finding> rings(Chart house) {
        Set<EmployeeId> told = new HashSet<>();
        List<Finding> rings = new ArrayList<>();
        for (EmployeeCard employee : active(house)) {
            List<EmployeeId> ring = SupervisorLine.ring(house, employee.id());
            if (!ring.isEmpty() && told.addAll(ring)) {
                rings.add(Finding.ofPeople(FindingKind.RING, cards(house, ring)));
            }
        }
        return rings.stream();
    }

    private static Stream<Finding> supervisors(Chart house) {
        List<EmployeeCard> none = active(house).stream()
                .filter(employee -> employee.supervisor() == null
                        && employee.roles().stream().noneMatch(Role::standsAlone))
                .toList();
        List<EmployeeCard> former = active(house).stream()
                .filter(employee -> employee.supervisor() != null && !house.isActive(employee.supervisor()))
                .toList();
        return Stream.of(
                        Finding.ofPeople(FindingKind.SUPERVISOR_MISSING, none),
                        Finding.ofPeople(FindingKind.SUPERVISOR_FORMER, former))
                .filter(found -> !found.people().isEmpty());
    }

    private static Stream<Finding> heads(Chart house) {
        return house.units().stream().flatMap(unit -> head(house, unit));
    }

    private static Stream<Finding> head(Chart house, UnitCard unit) {
        EmployeeId head = unit.head();
        if (head == null) {
            return Stream.of(Finding.ofUnit(FindingKind.HEAD_MISSING, unit));
        }
        if (!house.isActive(head)) {
            return Stream.of(Finding.ofUnit(FindingKind.HEAD_FORMER, unit));
        }
        return house.find(head).filter(Predicate.not(HouseCheck::leads)).stream()
                .map(card -> new Finding(FindingKind.HEAD_WITHOUT_ROLE, List.of(card), unit, null));
    }

    private static boolean leads(EmployeeCard card) {
        return card.has(Role.UNIT_HEAD) || card.has(Role.DIRECTOR);
    }

    private static List<EmployeeCard> active(Chart house) {
        return house.employees().stream().filter(EmployeeCard::active).toList();
    }

    private static List<EmployeeCard> cards(Chart house, List<EmployeeId> people) {
        return people.stream().flatMap(id -> house.find(id).stream()).toList();
    }
}
