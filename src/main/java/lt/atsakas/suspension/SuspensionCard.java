package lt.atsakas.suspension;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One suspension as others see it.
 *
 * @param explanation why, as the client reads it; the latest one where it was prolonged
 * @param reviewOn the last day of it, unless somebody decides otherwise
 * @param decider whom it waits for, or who decided last; null before anybody was asked
 * @param decidedFor the absent in whose place it was decided
 * @param decidedAt when it was last decided
 * @param refusal why the examination goes on
 * @param endedAt when it was over
 */
public record SuspensionCard(
        SuspensionId id,
        CaseNumber caseNumber,
        SuspensionReason reason,
        String explanation,
        LocalDate reviewOn,
        EmployeeId askedBy,
        Instant askedAt,
        SuspensionState state,
        @Nullable EmployeeId decider,
        @Nullable EmployeeId decidedFor,
        @Nullable Instant decidedAt,
        @Nullable String refusal,
        @Nullable Instant endedAt) {

    public boolean isOpen() {
        return state == SuspensionState.OPEN;
    }

    /** Whether the examination stands still now. */
    public boolean isInForce() {
        return state == SuspensionState.SUSPENDED;
    }

    /** Whether it is over because its last day passed, or the answer left, and nobody decided so. */
    public boolean isEndedByItself() {
        return endedAt != null && !endedAt.equals(decidedAt);
    }

    @Override
    public String toString() {
        return "SuspensionCard[" + id + ", " + state + "]";
    }
}
