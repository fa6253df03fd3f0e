package lt.atsakas.inquiry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.CaseNumber;

/** The handler asks another unit: what, until when, and which documents of the case the unit may read. */
public record NewContribution(
        CaseNumber caseNumber, UnitCode unit, String question, LocalDate dueOn, Set<DocumentId> shown, EmployeeId by)
        implements Question {

    public NewContribution {
        shown = Set.copyOf(shown);
    }

    /** The day that somebody typed, or {@link InquiryDayUnfit}. */
    public static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            throw InquiryDayUnfit.unreadable();
        }
    }

    @Override
    public Addressee addressee() {
        return Addressee.UNIT;
    }

    @Override
    public String toString() {
        return "NewContribution[" + caseNumber + "]";
    }
}
