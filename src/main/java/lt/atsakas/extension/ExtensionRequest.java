package lt.atsakas.extension;

import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;

/** Somebody asks to put the answer off: why, in words that the client will read, and until when. */
public record ExtensionRequest(
        CaseNumber caseNumber, ExtensionReason reason, String explanation, LocalDate newDue, EmployeeId by) {

    @Override
    public String toString() {
        return "ExtensionRequest[" + caseNumber + ", " + reason + "]";
    }
}
