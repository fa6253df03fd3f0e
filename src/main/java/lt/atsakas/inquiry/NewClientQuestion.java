package lt.atsakas.inquiry;

import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;

/** The handler asks the client: what, in words for them, and until when. */
public record NewClientQuestion(CaseNumber caseNumber, String question, LocalDate dueOn, EmployeeId by)
        implements Question {

    @Override
    public Addressee addressee() {
        return Addressee.CLIENT;
    }

    @Override
    public String toString() {
        return "NewClientQuestion[" + caseNumber + "]";
    }
}
