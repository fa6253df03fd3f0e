package lt.atsakas.process.terms;

import static lt.atsakas.process.terms.DecisionTables.number;
import static lt.atsakas.process.terms.DecisionTables.word;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.deadlines.HouseTerms;
import lt.atsakas.deadlines.HouseTermsInForce;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.Priority;
import org.springframework.stereotype.Component;

/** Reads the house's own terms from the decision table {@code house-terms}; a released change is in force within a minute. */
@Component
class HouseTermsTable implements HouseTerms {

    private static final String TABLE = "house-terms";

    private final DecisionTables tables;
    private final LoadingCache<Question, HouseTermsInForce> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(this::read);

    HouseTermsTable(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public HouseTermsInForce of(CaseKind kind, Priority priority) {
        return known.get(new Question(kind, priority));
    }

    private HouseTermsInForce read(Question question) {
        Map<String, Object> row = tables.row(
                TABLE,
                Map.of(
                        "kind",
                        question.kind().code(),
                        "priority",
                        question.priority().code()));
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
                number(row, "reactionDays"));
    }

    private static List<Integer> days(String list) {
        return Stream.of(list.split("\\s*,\\s*")).map(Integer::valueOf).toList();
    }

    private record Question(CaseKind kind, Priority priority) {}
}
