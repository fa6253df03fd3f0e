package lt.atsakas.administration;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.shared.table.TableLine;
import org.jspecify.annotations.Nullable;

/** Reads one line of the list: every cell, so that all that is to be mended is told at once. */
final class LineReader {

    private final ListWords words;
    private final TableLine line;
    private final Map<StaffColumn, Integer> columns;
    private final List<ListFault> faults = new ArrayList<>();

    LineReader(ListWords words, TableLine line, Map<StaffColumn, Integer> columns) {
        this.words = words;
        this.line = line;
        this.columns = columns;
    }

    ReadLine read() {
        Optional<EmployeeId> login = login(StaffColumn.LOGIN, "organisation.login.malformed");
        Optional<StaffLine> read = login.map(employee -> new StaffLine(line.number(), card(employee), heads()));
        return new ReadLine(cell(StaffColumn.LOGIN), read, List.copyOf(faults));
    }

    private EmployeeCard card(EmployeeId employee) {
        String phone = cell(StaffColumn.PHONE);
        return new EmployeeCard(
                employee,
                cell(StaffColumn.NAME),
                cell(StaffColumn.POSITION),
                cell(StaffColumn.EMAIL),
                phone.isEmpty() ? null : phone,
                unit(),
                supervisor(),
                roles(),
                active());
    }

    private Optional<EmployeeId> login(StaffColumn column, String otherwise) {
        String login = cell(column);
        if (EmployeeId.isWellFormed(login)) {
            return Optional.of(new EmployeeId(login));
        }
        fault(column, otherwise, login);
        return Optional.empty();
    }

    private @Nullable EmployeeId supervisor() {
        return cell(StaffColumn.SUPERVISOR).isEmpty()
                ? null
                : login(StaffColumn.SUPERVISOR, "organisation.supervisor.unknown")
                        .orElse(null);
    }

    /** A unit that is not there is left for the house to refuse. */
    private UnitCode unit() {
        String word = cell(StaffColumn.UNIT);
        return words.unit(word).orElse(new UnitCode(word));
    }

    private Set<Role> roles() {
        Set<Role> roles = new HashSet<>();
        ListWords.several(cell(StaffColumn.ROLES))
                .forEach(word -> words.role(word)
                        .ifPresentOrElse(
                                roles::add,
                                () -> fault(
                                        StaffColumn.ROLES, "organisation.list.roleUnknown", word, words.everyRole())));
        return roles;
    }

    private Set<UnitCode> heads() {
        Set<UnitCode> heads = new HashSet<>();
        ListWords.several(cell(StaffColumn.HEADS))
                .forEach(word -> words.unit(word)
                        .ifPresentOrElse(
                                heads::add, () -> fault(StaffColumn.HEADS, "organisation.unit.unknown", word)));
        return heads;
    }

    private boolean active() {
        Optional<Boolean> active = words.answer(cell(StaffColumn.ACTIVE));
        if (active.isEmpty()) {
            fault(StaffColumn.ACTIVE, "organisation.list.answerMissing");
        }
        return active.orElse(true);
    }

    private String cell(StaffColumn column) {
        return line.cell(requireNonNull(columns.get(column)));
    }

    private void fault(StaffColumn column, String key, Object... arguments) {
        faults.add(ListFault.of(line.number(), column, key, arguments));
    }
}
