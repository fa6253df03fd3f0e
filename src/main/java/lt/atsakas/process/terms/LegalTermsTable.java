package lt.atsakas.process.terms;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import lt.atsakas.deadlines.LegalTerm;
import lt.atsakas.deadlines.LegalTerms;
import lt.atsakas.deadlines.LegalTermsInForce;
import lt.atsakas.deadlines.LegalTermsInForce.ClockWhileWaiting;
import lt.atsakas.deadlines.Term;
import lt.atsakas.process.model.ReadsTable;
import lt.atsakas.registry.CaseKind;
import org.springframework.stereotype.Component;

/** Reads the law's terms from the decision table {@code legal-terms}: what is in force for cases of that day. */
@Component
@ReadsTable(
        value = "legal-terms",
        columns = {"value", "measure", "clock", "source"},
        questions = TermQuestions.Legal.class)
class LegalTermsTable implements LegalTerms {

    private static final String TABLE = "legal-terms";

    private final DecisionTables tables;
    private final Function<Question, LegalTermsInForce> terms;

    LegalTermsTable(DecisionTables tables) {
        this.tables = tables;
        this.terms = tables.remembering(this::read);
    }

    @Override
    public LegalTermsInForce of(CaseKind kind, LocalDate dayOfReceipt) {
        return terms.apply(new Question(kind, dayOfReceipt));
    }

    private LegalTermsInForce read(Question question) {
        Map<LegalTerm, Term> terms = new EnumMap<>(LegalTerm.class);
        for (LegalTerm term : LegalTerm.values()) {
            terms.put(term, term(row(term.key(), question)));
        }
        String waiting = DecisionTables.word(row("clockWhileWaiting", question), "clock");
        return new LegalTermsInForce(terms, ClockWhileWaiting.valueOf(waiting));
    }

    private Map<String, Object> row(String term, Question question) {
        return tables.row(
                TABLE,
                Map.of(
                        "term",
                        term,
                        "kind",
                        question.kind().code(),
                        "dayOfReceipt",
                        DecisionTables.day(question.dayOfReceipt())));
    }

    private static Term term(Map<String, Object> row) {
        int value = DecisionTables.number(row, "value");
        String source = DecisionTables.word(row, "source");
        return switch (DecisionTables.word(row, "measure")) {
            case "workingDays" -> Term.workingDays(value, source);
            case "months" -> Term.months(value, source);
            default -> throw new IllegalStateException("Unknown measure in " + TABLE + ": " + row.get("measure"));
        };
    }

    private record Question(CaseKind kind, LocalDate dayOfReceipt) {}
}
