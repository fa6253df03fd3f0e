package lt.atsakas.administration;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.shared.table.CsvTable;
import lt.atsakas.shared.table.TableLine;
import org.springframework.stereotype.Component;

/** Reads a list of staff: finds its columns by their names, then every line. */
@Component
class StaffReader {

    private final ListWords words;

    StaffReader(ListWords words) {
        this.words = words;
    }

    /** Every line as far as it could be read; {@link ListUnfit} when the columns are not those of the list. */
    List<ReadLine> read(CsvTable table) {
        Map<StaffColumn, Integer> columns = columns(table.header());
        Map<String, Long> seen = new HashMap<>();
        return table.lines().stream().map(line -> read(line, columns, seen)).toList();
    }

    private ReadLine read(TableLine line, Map<StaffColumn, Integer> columns, Map<String, Long> seen) {
        ReadLine read = new LineReader(words, line, columns).read();
        Long before = seen.putIfAbsent(read.login().toLowerCase(Locale.ROOT), line.number());
        if (before == null || read.login().isEmpty()) {
            return read;
        }
        List<ListFault> faults = new ArrayList<>(read.faults());
        faults.add(ListFault.of(line.number(), StaffColumn.LOGIN, "organisation.list.twice", before));
        return new ReadLine(read.login(), Optional.empty(), faults);
    }

    private Map<StaffColumn, Integer> columns(List<String> header) {
        Map<StaffColumn, Integer> columns = new EnumMap<>(StaffColumn.class);
        List<String> unknown = new ArrayList<>();
        for (int place = 0; place < header.size(); place++) {
            String name = header.get(place);
            int here = place;
            List<StaffColumn> named = List.of(StaffColumn.values()).stream()
                    .filter(column -> words.name(column).equalsIgnoreCase(name))
                    .toList();
            named.forEach(column -> columns.put(column, here));
            if (named.isEmpty() && !name.isEmpty()) {
                unknown.add(name);
            }
        }
        requireAll(columns, unknown);
        return columns;
    }

    private void requireAll(Map<StaffColumn, Integer> columns, List<String> unknown) {
        String missing = List.of(StaffColumn.values()).stream()
                .filter(column -> !columns.containsKey(column))
                .map(words::name)
                .collect(joining(", "));
        if (!missing.isEmpty()) {
            throw new ListUnfit("organisation.list.columnsMissing", missing);
        }
        if (!unknown.isEmpty()) {
            throw new ListUnfit("organisation.list.columnsUnknown", String.join(", ", unknown));
        }
    }
}
