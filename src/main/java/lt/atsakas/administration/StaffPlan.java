package lt.atsakas.administration;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseFault;
import lt.atsakas.organisation.Restructuring;
import lt.atsakas.organisation.UnitCard;
import lt.atsakas.organisation.UnitCode;
import org.jspecify.annotations.Nullable;

/** What the lines of a list together would make of the house: people from their lines, heads of units from all of them. */
final class StaffPlan {

    private final List<StaffLine> lines;
    private final Map<UnitCode, StaffLine> claims = new HashMap<>();
    private final List<ListFault> faults = new ArrayList<>();

    StaffPlan(List<ReadLine> read) {
        this.lines = read.stream().flatMap(line -> line.line().stream()).toList();
        read.forEach(line -> faults.addAll(line.faults()));
        lines.stream()
                .filter(StaffPlan::isFormerHead)
                .forEach(line ->
                        faults.add(ListFault.of(line.number(), StaffColumn.HEADS, "organisation.list.formerHead")));
        lines.stream()
                .filter(line -> line.card().active())
                .forEach(line -> line.heads().forEach(unit -> claim(unit, line)));
    }

    private static boolean isFormerHead(StaffLine line) {
        return !line.card().active() && !line.heads().isEmpty();
    }

    /** A unit has one head: who names it first. */
    private void claim(UnitCode unit, StaffLine line) {
        StaffLine first = claims.putIfAbsent(unit, line);
        if (first != null) {
            faults.add(ListFault.of(
                    line.number(), StaffColumn.HEADS, "organisation.list.headTwice", unit.value(), first.number()));
        }
    }

    Restructuring change(List<UnitCard> house) {
        List<UnitCard> units = house.stream()
                .map(unit -> unit.headedBy(headOf(unit)))
                .filter(unit -> !house.contains(unit))
                .toList();
        return new Restructuring(units, lines.stream().map(StaffLine::card).toList());
    }

    /** Whoever claims the unit; else its head stays, unless that one's line says no more that they head it. */
    private @Nullable EmployeeId headOf(UnitCard unit) {
        StaffLine claim = claims.get(unit.code());
        if (claim != null) {
            return claim.card().id();
        }
        boolean givenUp = lines.stream().anyMatch(line -> line.card().id().equals(unit.head()));
        return givenUp ? null : unit.head();
    }

    /** What is to be mended in the lines and in the house that they would make, in the order of the lines; a cell once. */
    List<ListFault> faults(List<HouseFault> ofHouse) {
        Map<EmployeeId, Long> numbers =
                lines.stream().collect(toMap(line -> line.card().id(), StaffLine::number));
        Set<Cell> told = faults.stream().map(Cell::of).collect(toSet());
        Stream<ListFault> found = ofHouse.stream()
                .map(fault -> ListFault.of(numberOf(fault, numbers), fault))
                .filter(fault -> fault.column() == null || !told.contains(Cell.of(fault)));
        return Stream.concat(faults.stream(), found)
                .sorted(Comparator.comparingLong(ListFault::line))
                .toList();
    }

    private static long numberOf(HouseFault fault, Map<EmployeeId, Long> numbers) {
        return Objects.requireNonNullElse(fault.employee() == null ? null : numbers.get(fault.employee()), 0L);
    }

    private record Cell(long line, @Nullable StaffColumn column) {

        static Cell of(ListFault fault) {
            return new Cell(fault.line(), fault.column());
        }
    }
}
