package lt.atsakas.process.model;

import java.util.Map;
import java.util.Set;

/** What processes that may be called need, and what decision tables that are read must hold, by id. */
public record ModelContracts(Map<String, Set<String>> callable, Map<String, TableContract> tables) {

    public ModelContracts {
        callable = Map.copyOf(callable);
        tables = Map.copyOf(tables);
    }

    public TableContract table(String id) {
        return tables.getOrDefault(id, TableContract.NONE);
    }
}
