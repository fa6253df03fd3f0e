package lt.atsakas.process.model;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What processes that may be called need, and what decision tables that are read must hold, by id. */
public record ModelContracts(Map<String, Set<String>> callable, Map<String, TableContract> tables) {

    public ModelContracts {
        callable = Map.copyOf(callable);
        tables = Map.copyOf(tables);
    }

    /** The tables that send cases to units, with the columns that do. */
    public Map<String, Set<String>> unitColumns() {
        return tables.entrySet().stream()
                .filter(table -> !table.getValue().units().isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, table -> table.getValue().units()));
    }

    public TableContract table(String id) {
        return tables.getOrDefault(id, TableContract.NONE);
    }
}
