package lt.atsakas.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Why an answer was sent back once; kept here and nowhere in the process. */
@Entity
@Immutable
@Table(schema = "correspondence", name = "answer_return")
class ReturnedAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Column(name = "returned_by", nullable = false)
    private String returnedBy;

    @Column(name = "returned_at", nullable = false)
    private Instant returnedAt;

    @Column(nullable = false)
    private String comments;

    @SuppressWarnings("NullAway.Init")
    protected ReturnedAnswer() {}

    ReturnedAnswer(CaseNumber number, AnswerReturn about) {
        caseNumber = number.value();
        returnedBy = about.by().value();
        returnedAt = about.at();
        comments = about.comments();
    }

    AnswerReturn view() {
        return new AnswerReturn(new EmployeeId(returnedBy), returnedAt, comments);
    }
}
