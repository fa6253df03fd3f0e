package lt.atsakas.sequel;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;

/**
 * What a body decided about an appeal against the answer of a case.
 *
 * @param note what else is to be known, such as the number of the decision; may be empty
 */
public record AppealDecision(
        AppealBody body,
        LocalDate decidedOn,
        AppealOutcome outcome,
        String note,
        EmployeeId recordedBy,
        Instant recordedAt) {

    @Override
    public String toString() {
        return "AppealDecision[" + body + ", " + outcome + "]";
    }
}
