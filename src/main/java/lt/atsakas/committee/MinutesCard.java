package lt.atsakas.committee;

import java.time.Instant;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What was decided in a session about one case, and who has signed it.
 *
 * @param presiding who led the session and signs first
 * @param remarks why they gave the minutes back to be mended, the last time
 * @param document the file, once both have signed
 */
public record MinutesCard(
        String proposal,
        Verdict verdict,
        EmployeeId presiding,
        Instant recordedAt,
        @Nullable String remarks,
        @Nullable Instant signedAt,
        @Nullable EmployeeId countersignedBy,
        @Nullable Instant countersignedAt,
        @Nullable DocumentId document) {

    @Override
    public String toString() {
        return "MinutesCard[" + verdict + "]";
    }
}
