package lt.atsakas.process.terms;

import static lt.atsakas.process.terms.DecisionTables.number;
import static lt.atsakas.process.terms.DecisionTables.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import lt.atsakas.deadlines.HouseTerms;
import lt.atsakas.deadlines.HouseTermsInForce;
import lt.atsakas.process.model.ReadsTable;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.Priority;
import org.springframework.stereotype.Component;

/** Reads the house's own terms from the decision table {@code house-terms}: what is in force for cases of that day. */
@Component
@ReadsTable(
        value = "house-terms",
        columns = {
            "classifyDays",
            "admissibilityDays",
            "assignDays",
            "impartialityDays",
            "examineDays",
            "draftDays",
            "approveDays",
            "sendDays",
            "reminderDaysLeft",
            "amberDaysLeft",
            "redDaysLeft",
            "supervisorDaysLeft",
            "guardDaysLeft",
            "reactionDays",
            "proceedingsDays"
        },
        questions = TermQuestions.House.class)
class HouseTermsTable implements HouseTerms {

    private static final String TABLE = "house-terms";
    private static final int UNSAID_PROCEEDINGS_DAYS = 3;

    private final DecisionTables tables;
    private final Function<Question, HouseTermsInForce> terms;

    HouseTermsTable(DecisionTables tables) {
        this.tables = tables;
        this.terms = tables.remembering(this::read);
    }

    @Override
    public HouseTermsInForce of(CaseKind kind, Priority priority, LocalDate dayOfReceipt) {
        return terms.apply(new Question(kind, priority, dayOfReceipt));
    }

    private HouseTermsInForce read(Question question) {
        Map<String, Object> row = row(question);
        return new HouseTermsInForce(
                number(row, "classifyDays"),
                number(row, "admissibilityDays"),
                number(row, "assignDays"),
                number(row, "impartialityDays"),
                number(row, "examineDays"),
                number(row, "draftDays"),
                number(row, "approveDays"),
                number(row, "sendDays"),
                days(word(row, "reminderDaysLeft")),
                number(row, "amberDaysLeft"),
                number(row, "redDaysLeft"),
                number(row, "supervisorDaysLeft"),
                guardDaysLeft(row),
                number(row, "reactionDays"),
                proceedingsDays(row));
    }

    private Map<String, Object> row(Question question) {
        return tables.row(
                TABLE,
                Map.of(
                        "kind",
                        question.kind().code(),
                        "priority",
                        question.priority().code(),
                        "dayOfReceipt",
                        DecisionTables.day(question.dayOfReceipt())));
    }

    /** Tables that a process owner released before the guard say nothing of it: then it comes a day before the warning. */
    private static int guardDaysLeft(Map<String, Object> row) {
        return row.containsKey("guardDaysLeft") ? number(row, "guardDaysLeft") : number(row, "supervisorDaysLeft") + 1;
    }

    /** Tables that were released before such proceedings say nothing of them. */
    private static int proceedingsDays(Map<String, Object> row) {
        return row.containsKey("proceedingsDays") ? number(row, "proceedingsDays") : UNSAID_PROCEEDINGS_DAYS;
    }

    private static List<Integer> days(String list) {
        return Stream.of(list.split("\\s*,\\s*")).map(Integer::valueOf).toList();
    }

    private record Question(CaseKind kind, Priority priority, LocalDate dayOfReceipt) {}
}
