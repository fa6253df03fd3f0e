package lt.atsakas.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the client is written when the answer comes later (VAĮ 10(4), policy 27).
 *
 * @param reason in words
 * @param explanation what the requester wrote for the client
 * @param termEnds the last day of the term that is put off
 * @param decidedFor the absent in whose place it was decided
 * @param contact whom the client may ask; null for the house itself
 */
public record InterimAnswer(
        CaseNumber caseNumber,
        String reason,
        String explanation,
        LocalDate termEnds,
        LocalDate newDue,
        EmployeeId decider,
        @Nullable EmployeeId decidedFor,
        Instant decidedAt,
        @Nullable EmployeeId contact) {

    @Override
    public String toString() {
        return "InterimAnswer[" + caseNumber + "]";
    }
}
