package lt.atsakas.admission;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;

/** What the registrar proposed when classifying, because whether to examine the complaint is not clear; the note may be empty. */
public record AdmissionDoubt(Verdict proposed, String note, EmployeeId by, Instant at) {

    @Override
    public String toString() {
        return "AdmissionDoubt[" + proposed + "]";
    }
}
