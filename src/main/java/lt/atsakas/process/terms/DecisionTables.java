package lt.atsakas.process.terms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import lt.atsakas.process.model.ModelsDeployed;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Asks the decision tables in force; a question without exactly one answer is a fault of the table. Answers are remembered
 * until models are deployed here; a deployment by another node is followed within a minute.
 */
@Component
public class DecisionTables {

    private static final Duration ANOTHER_NODE_IS_HEARD = Duration.ofMinutes(1);
    private static final int MOST_ANSWERS = 10_000;

    private final DecisionService decisions;
    private final List<Cache<?, ?>> remembered = new CopyOnWriteArrayList<>();

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

    /** The same answers without asking again while the tables are the same. */
    <Q, A> Function<Q, A> remembering(Function<Q, A> answers) {
        LoadingCache<Q, A> known = Caffeine.newBuilder()
                .expireAfterWrite(ANOTHER_NODE_IS_HEARD)
                .maximumSize(MOST_ANSWERS)
                .build(answers::apply);
        remembered.add(known);
        return known::get;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ModelsDeployed deployed) {
        remembered.forEach(Cache::invalidateAll);
    }

    /** A day as tables compare it. */
    static String day(LocalDate day) {
        return day + "T00:00:00";
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
