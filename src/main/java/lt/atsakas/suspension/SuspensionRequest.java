package lt.atsakas.suspension;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;

/** Somebody asks to suspend the examination: why, in words that the client will read, and until when at most. */
public record SuspensionRequest(
        CaseNumber caseNumber, SuspensionReason reason, String explanation, LocalDate reviewOn, EmployeeId by) {

    /** The day that somebody typed, or {@link ReviewDayUnreadable}. */
    public static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            throw new ReviewDayUnreadable();
        }
    }

    @Override
    public String toString() {
        return "SuspensionRequest[" + caseNumber + ", " + reason + "]";
    }
}
