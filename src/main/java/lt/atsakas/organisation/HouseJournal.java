package lt.atsakas.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of the house: who changed what of whom, and when. Lines are only added. Of names and addresses it says that they
 * changed, never what they were.
 */
@Service
public class HouseJournal {

    private static final Set<String> PERSONAL = Set.of("fullName", "email", "phone");

    private final HouseChangeRows rows;
    private final Clock clock;

    HouseJournal(HouseChangeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Adds a line at the present moment; joins the caller's transaction and refuses to run without one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(EmployeeId employee, HouseChangeKind kind, @Nullable EmployeeId by) {
        rows.save(new HouseChangeRow(employee, new HouseChange(clock.instant(), kind, by, List.of())));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void record(EmployeeDifference difference, @Nullable EmployeeId by) {
        List<FieldChange> fields = difference.fields().stream()
                .map(change -> PERSONAL.contains(change.field()) ? change.withoutValues() : change)
                .toList();
        rows.save(new HouseChangeRow(
                difference.employee(), new HouseChange(clock.instant(), difference.kind(), by, fields)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void record(UnitCode unit, HouseChangeKind kind, List<FieldChange> fields, @Nullable EmployeeId by) {
        rows.save(new HouseChangeRow(unit, new HouseChange(clock.instant(), kind, by, fields)));
    }

    /** What happened to the employee, the latest first. */
    @Transactional(readOnly = true)
    public List<HouseChange> of(EmployeeId employee) {
        return rows.findByEmployeeOrderByIdDesc(employee.value()).stream()
                .map(HouseChangeRow::change)
                .toList();
    }

    /** What happened to the unit, the latest first. */
    @Transactional(readOnly = true)
    public List<HouseChange> of(UnitCode unit) {
        return rows.findByUnitOrderByIdDesc(unit.value()).stream()
                .map(HouseChangeRow::change)
                .toList();
    }
}
