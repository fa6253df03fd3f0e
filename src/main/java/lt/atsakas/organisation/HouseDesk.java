package lt.atsakas.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where administrators keep the house: people join, move, leave and come back, units get names and heads. What would put the
 * house out of order is refused with all that is to be mended ({@link ChangeRefused}), and what somebody else changed after
 * it was read is not overwritten ({@link ChangedMeanwhile}).
 */
@Service
public class HouseDesk {

    private final Units units;
    private final Employees employees;
    private final HouseBook book;

    HouseDesk(Units units, Employees employees, HouseBook book) {
        this.units = units;
        this.employees = employees;
        this.book = book;
    }

    /** The employee with the version to name, or {@link UnknownEmployee}. */
    @Transactional(readOnly = true)
    public EmployeeFile file(EmployeeId id) {
        Employee employee = employees.findById(id.value()).orElseThrow(UnknownEmployee::new);
        return new EmployeeFile(employee.card(), employee.version());
    }

    /** The unit with the version to name, or {@link UnknownUnit}. */
    @Transactional(readOnly = true)
    public UnitFile file(UnitCode code) {
        Unit unit = units.findById(code.value()).orElseThrow(UnknownUnit::new);
        return new UnitFile(unit.card(), unit.version());
    }

    /** Somebody begins to work here under a name that nobody bore before. */
    @Transactional
    public void join(EmployeeCard newcomer, EmployeeId by) {
        book.hold();
        if (employees.existsById(newcomer.id().value())) {
            throw new ChangeRefused(List.of(HouseFault.of(newcomer.id(), "id", "organisation.login.taken")));
        }
        book.write(Restructuring.of(newcomer), by);
    }

    /** The employee moves, is called otherwise or gets other roles; of somebody who left, that they are back. */
    @Transactional
    public void change(EmployeeCard wanted, int version, EmployeeId by) {
        book.hold();
        requireUnchanged(wanted.id(), version);
        book.write(Restructuring.of(wanted), by);
    }

    /** The employee leaves; the successor, if there is one, heads and leads what they did. */
    @Transactional
    public void leave(EmployeeId leaver, @Nullable EmployeeId successor, int version, EmployeeId by) {
        Chart house = book.hold();
        requireUnchanged(leaver, version);
        book.write(Leaving.of(house, leaver, successor), by);
    }

    /** A new unit, under a code that no unit bore before. */
    @Transactional
    public void open(UnitCard unit, EmployeeId by) {
        book.hold();
        if (units.existsById(unit.code().value())) {
            throw new ChangeRefused(List.of(HouseFault.ofUnit("code", "organisation.code.taken")));
        }
        book.write(Restructuring.of(unit), by);
    }

    /** The unit gets another name, head or place. */
    @Transactional
    public void change(UnitCard wanted, int version, EmployeeId by) {
        book.hold();
        if (file(wanted.code()).version() != version) {
            throw new ChangedMeanwhile();
        }
        book.write(Restructuring.of(wanted), by);
    }

    /** What a change of many at once would make of the house. */
    @Transactional(readOnly = true)
    public HousePreview preview(Restructuring change) {
        return book.preview(change);
    }

    /** Makes the change of many at once, but only what the preview of that digest showed. */
    @Transactional
    public void carryOut(Restructuring change, String digest, EmployeeId by) {
        book.write(change, by, preview -> {
            if (!preview.digest().equals(digest)) {
                throw new ChangedMeanwhile();
            }
        });
    }

    private void requireUnchanged(EmployeeId employee, int version) {
        if (file(employee).version() != version) {
            throw new ChangedMeanwhile();
        }
    }
}
