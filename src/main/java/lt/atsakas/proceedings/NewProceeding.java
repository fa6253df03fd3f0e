package lt.atsakas.proceedings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Somebody has heard that another body has begun on the question of a complaint. */
public record NewProceeding(
        CaseNumber caseNumber,
        Matter matter,
        String learned,
        @Nullable DocumentId document,
        EmployeeId by) {

    /**
     * What is known of it.
     *
     * @param bodyCase under which number that body has it; empty while nobody knows
     */
    public record Matter(ProceedingBody body, String bodyName, String bodyCase, LocalDate begunOn) {

        @Override
        public String toString() {
            return "Matter[" + body + "]";
        }
    }

    /** The day that somebody typed, or {@link ProceedingDayImpossible}. */
    public static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            throw new ProceedingDayImpossible();
        }
    }

    @Override
    public String toString() {
        return "NewProceeding[" + caseNumber + ", " + matter + "]";
    }
}
