package lt.atsakas.extension;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;

/** Somebody asks to put the answer off: why, in words that the client will read, and until when. */
public record ExtensionRequest(
        CaseNumber caseNumber, ExtensionReason reason, String explanation, LocalDate newDue, EmployeeId by) {

    /** The day that somebody typed, or {@link ExtensionDayUnreadable}. */
    public static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            throw new ExtensionDayUnreadable();
        }
    }

    @Override
    public String toString() {
        return "ExtensionRequest[" + caseNumber + ", " + reason + "]";
    }
}
