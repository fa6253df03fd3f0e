package lt.atsakas.process.terms;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision tables in force; a question without exactly one answer is a fault of the table. */
@Component
public class DecisionTables {

    private final DecisionService decisions;

    /** The engine is found at first use: building it needs beans that ask the tables for dates. */
    DecisionTables(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    /** The one row that answers the question. */
    public Map<String, Object> row(String table, Map<String, Object> question) {
        List<Map<String, Object>> rows =
                decisions.evaluateDecisionTableByKey(table, question).getResultList();
        if (rows.size() != 1) {
            throw new IllegalStateException(
                    "Decision table " + table + " gives " + rows.size() + " rows for " + question);
        }
        return rows.get(0);
    }

    static int number(Map<String, Object> row, String column) {
        if (row.get(column) instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalStateException("Column " + column + " holds no number");
    }

    static String word(Map<String, Object> row, String column) {
        if (row.get(column) instanceof String word) {
            return word;
        }
        throw new IllegalStateException("Column " + column + " holds no word");
    }
}
