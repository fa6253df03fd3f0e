package lt.atsakas.sequel;

import java.time.Instant;
import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One correction as others see it.
 *
 * @param what the error, in words for the client
 * @param changes what stood there and what stands there now
 * @param decidedFor the absent in whose place it was approved
 * @param comments why it was sent back
 * @param outgoingNumber the number of the letter that carries it
 */
public record CorrectionCard(
        CorrectionId id,
        CaseNumber caseNumber,
        String what,
        String findings,
        String reasons,
        List<WordChange> changes,
        EmployeeId writtenBy,
        Instant writtenAt,
        CorrectionState state,
        @Nullable EmployeeId decider,
        @Nullable EmployeeId decidedFor,
        @Nullable Instant decidedAt,
        @Nullable String comments,
        @Nullable String outgoingNumber) {

    @Override
    public String toString() {
        return "CorrectionCard[" + id + ", " + state + "]";
    }
}
