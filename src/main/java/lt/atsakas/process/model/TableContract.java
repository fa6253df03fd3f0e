package lt.atsakas.process.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.BeanUtils;

/** What the code expects of a decision table: columns, which of them name units, and one answer to each of these questions. */
public record TableContract(Set<String> columns, Set<String> units, List<Map<String, Object>> questions) {

    /** Nobody expects anything. */
    public static final TableContract NONE = new TableContract(Set.of(), Set.of(), List.of());

    public TableContract {
        columns = Set.copyOf(columns);
        units = Set.copyOf(units);
        questions = List.copyOf(questions);
    }

    static TableContract of(ReadsTable declared) {
        return new TableContract(
                Set.of(declared.columns()),
                Set.of(declared.units()),
                BeanUtils.instantiateClass(declared.questions()).all());
    }
}
