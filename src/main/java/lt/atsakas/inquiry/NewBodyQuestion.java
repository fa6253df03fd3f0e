package lt.atsakas.inquiry;

import java.time.LocalDate;
import java.util.Set;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.forwarding.BodyId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;

/** The handler asks a body of the address book: what, until when, and which documents of the case go with the letter. */
public record NewBodyQuestion(
        CaseNumber caseNumber, BodyId body, String question, LocalDate dueOn, Set<DocumentId> shown, EmployeeId by)
        implements Question {

    public NewBodyQuestion {
        shown = Set.copyOf(shown);
    }

    @Override
    public Addressee addressee() {
        return Addressee.BODY;
    }

    @Override
    public String toString() {
        return "NewBodyQuestion[" + caseNumber + "]";
    }
}
