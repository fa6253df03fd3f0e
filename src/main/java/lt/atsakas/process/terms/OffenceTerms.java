package lt.atsakas.process.terms;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import lt.atsakas.conduct.OffenceKind;
import lt.atsakas.process.model.ReadsTable;
import org.springframework.stereotype.Component;

/** How long each one has to decide a report of an offence, from the decision table {@code offence-terms}. */
@Component
@ReadsTable(value = "offence-terms", columns = "decisionDays", questions = TermQuestions.Offence.class)
public class OffenceTerms {

    private static final String TABLE = "offence-terms";

    private final DecisionTables tables;
    private final Function<Question, Integer> decisionDays;

    OffenceTerms(DecisionTables tables) {
        this.tables = tables;
        this.decisionDays = tables.remembering(this::read);
    }

    /** Working days to decide before it is the turn of the next one above. */
    public int decisionDays(OffenceKind kind, LocalDate reportedOn) {
        return decisionDays.apply(new Question(kind, reportedOn));
    }

    private int read(Question question) {
        Map<String, Object> row = tables.row(
                TABLE,
                Map.of("offenceKind", question.kind().code(), "reportedOn", DecisionTables.day(question.reportedOn())));
        return DecisionTables.number(row, "decisionDays");
    }

    private record Question(OffenceKind kind, LocalDate reportedOn) {}
}
