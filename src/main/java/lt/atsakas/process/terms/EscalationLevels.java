package lt.atsakas.process.terms;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How long a supervisor on some level has to react, from the decision table {@code escalation-levels}. */
@Component
public class EscalationLevels {

    private static final String TABLE = "escalation-levels";

    private final DecisionTables tables;
    private final LoadingCache<Question, Integer> known = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(1_000)
            .build(this::read);

    EscalationLevels(DecisionTables tables) {
        this.tables = tables;
    }

    /** Working days to react before the next supervisor is told. */
    public int reactionDays(String cause, int level) {
        return known.get(new Question(cause, level));
    }

    private int read(Question question) {
        Map<String, Object> row = tables.row(TABLE, Map.of("cause", question.cause(), "level", question.level()));
        return DecisionTables.number(row, "reactionDays");
    }

    private record Question(String cause, int level) {}
}
