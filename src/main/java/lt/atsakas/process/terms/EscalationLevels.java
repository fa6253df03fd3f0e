package lt.atsakas.process.terms;

import java.util.Map;
import java.util.function.Function;
import lt.atsakas.process.model.ReadsTable;
import org.springframework.stereotype.Component;

/** How long a supervisor on some level has to react, from the decision table {@code escalation-levels}. */
@Component
@ReadsTable(value = "escalation-levels", columns = "reactionDays", questions = TermQuestions.Reaction.class)
public class EscalationLevels {

    private static final String TABLE = "escalation-levels";

    private final DecisionTables tables;
    private final Function<Question, Integer> reactionDays;

    EscalationLevels(DecisionTables tables) {
        this.tables = tables;
        this.reactionDays = tables.remembering(this::read);
    }

    /** Working days to react before the next supervisor is told. */
    public int reactionDays(String cause, int level) {
        return reactionDays.apply(new Question(cause, level));
    }

    private int read(Question question) {
        Map<String, Object> row = tables.row(TABLE, Map.of("cause", question.cause(), "level", question.level()));
        return DecisionTables.number(row, "reactionDays");
    }

    private record Question(String cause, int level) {}
}
