package lt.atsakas.organisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The house: who works in it, in which unit and under whom. Reads are served from memory and are at most ten seconds
 * behind another node; the node that changes something sees it at once.
 */
@Service
public class Organisation {

    private final ChartKeeper keeper;
    private final HouseBook book;

    Organisation(ChartKeeper keeper, HouseBook book) {
        this.keeper = keeper;
        this.book = book;
    }

    /** The employee, also one who has left; empty when there never was one of that name. */
    public Optional<EmployeeCard> find(EmployeeId id) {
        return keeper.chart().find(id);
    }

    /** The employee, or {@link UnknownEmployee}. */
    public EmployeeCard employee(EmployeeId id) {
        return find(id).orElseThrow(UnknownEmployee::new);
    }

    /** The unit, or {@link UnknownUnit}. */
    public UnitCard unit(UnitCode code) {
        return keeper.chart().find(code).orElseThrow(UnknownUnit::new);
    }

    /** Every unit, by name. */
    public List<UnitCard> units() {
        return keeper.chart().units();
    }

    /** Everybody, also those who have left, by name. */
    public List<EmployeeCard> all() {
        return keeper.chart().employees();
    }

    /** Those who work in the unit now, by name. */
    public List<EmployeeCard> membersOf(UnitCode unit) {
        return all().stream()
                .filter(employee -> employee.active() && employee.unit().equals(unit))
                .toList();
    }

    /** Those who hold the role now, by name. */
    public List<EmployeeCard> withRole(Role role) {
        return keeper.chart().activeWith(role);
    }

    /** Those whose direct supervisor is {@code boss}, also those who have left. */
    public List<EmployeeCard> directlyUnder(EmployeeId boss) {
        return all().stream()
                .filter(employee -> boss.equals(employee.supervisor()))
                .toList();
    }

    /** Whether {@code boss} stands anywhere above the employee in the line of direct supervisors. */
    public boolean isAbove(EmployeeId boss, EmployeeId employee) {
        return SupervisorLine.of(keeper.chart(), employee).contains(boss);
    }

    /** Whether the employee has to watch over others' work: anybody's below them, that of a unit they head, the director everybody's. */
    public boolean leads(EmployeeId boss) {
        Chart chart = keeper.chart();
        return chart.activeWith(Role.DIRECTOR).stream().anyMatch(director -> boss.equals(director.id()))
                || chart.units().stream().anyMatch(unit -> boss.equals(unit.head()))
                || chart.employees().stream()
                        .filter(EmployeeCard::active)
                        .anyMatch(employee ->
                                SupervisorLine.of(chart, employee.id()).contains(boss));
    }

    /** Enters a unit for the house itself, before anybody works in it. */
    @Transactional
    public void add(UnitCode code, String name, @Nullable UnitCode parent) {
        book.write(Restructuring.of(new UnitCard(code, name, null, parent)), null);
    }

    /** Enters an employee for the house itself; people are entered by people at {@link HouseDesk}. */
    @Transactional
    public void add(NewEmployee employee) {
        book.write(Restructuring.of(employee.card()), null);
    }

    /** Makes the employee the head of the unit; both must exist. */
    @Transactional
    public void appointHead(UnitCode code, EmployeeId head) {
        book.write(Restructuring.of(unit(code).headedBy(head)), null);
    }

    /** The employee works here no longer; the name stays in the record of what they did. */
    @Transactional
    public void leave(EmployeeId id) {
        book.write(Leaving.of(keeper.chart(), id, null), null);
    }
}
