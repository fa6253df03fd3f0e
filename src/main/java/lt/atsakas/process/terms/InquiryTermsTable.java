package lt.atsakas.process.terms;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import lt.atsakas.inquiry.Addressee;
import lt.atsakas.inquiry.InquiryTerms;
import lt.atsakas.process.model.ReadsTable;
import lt.atsakas.registry.Priority;
import org.springframework.stereotype.Component;

/** Within how many working days those reply whom a handler asks, from the decision table {@code inquiry-terms}. */
@Component
@ReadsTable(value = "inquiry-terms", columns = "replyDays", questions = TermQuestions.Inquiries.class)
class InquiryTermsTable implements InquiryTerms {

    private static final String TABLE = "inquiry-terms";

    private final DecisionTables tables;
    private final Function<Question, Integer> replyDays;

    InquiryTermsTable(DecisionTables tables) {
        this.tables = tables;
        this.replyDays = tables.remembering(this::read);
    }

    @Override
    public int replyDays(Addressee addressee, Priority priority, LocalDate askedOn) {
        return replyDays.apply(new Question(addressee, priority, askedOn));
    }

    private int read(Question question) {
        Map<String, Object> row = tables.row(
                TABLE,
                Map.of(
                        "addressee",
                        question.addressee().code(),
                        "priority",
                        question.priority().code(),
                        "askedOn",
                        DecisionTables.day(question.askedOn())));
        return DecisionTables.number(row, "replyDays");
    }

    private record Question(Addressee addressee, Priority priority, LocalDate askedOn) {}
}
