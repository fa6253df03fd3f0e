package lt.atsakas.process.model.dmn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;

/** The columns of a decision table in which each cell is the code of a unit of the house, written as a plain text. */
public final class UnitColumns {

    private static final Pattern CODE = Pattern.compile("\\s*\"([a-z0-9-]{1,40})\"\\s*");

    private final DmnModelInstance model;
    private final Set<String> columns;

    public UnitColumns(DmnModelInstance model, Set<String> columns) {
        this.model = model;
        this.columns = columns;
    }

    /** The codes that the table names, each once. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        cells().map(UnitColumns::code).flatMap(Optional::stream).forEach(codes::add);
        return codes;
    }

    /** What stands where a code should. */
    Stream<String> misfits() {
        return cells().filter(cell -> code(cell).isEmpty());
    }

    private Stream<String> cells() {
        return model.getModelElementsByType(DecisionTable.class).stream().flatMap(this::cells);
    }

    private Stream<String> cells(DecisionTable table) {
        List<String> names = table.getOutputs().stream().map(Output::getName).toList();
        return table.getRules().stream().flatMap(rule -> {
            List<OutputEntry> entries = List.copyOf(rule.getOutputEntries());
            return Stream.iterate(0, column -> column < Math.min(names.size(), entries.size()), column -> column + 1)
                    .filter(column -> columns.contains(names.get(column)))
                    .map(column -> entries.get(column).getTextContent().strip());
        });
    }

    private static Optional<String> code(String cell) {
        Matcher plain = CODE.matcher(cell);
        return plain.matches() ? Optional.of(plain.group(1)) : Optional.empty();
    }
}
