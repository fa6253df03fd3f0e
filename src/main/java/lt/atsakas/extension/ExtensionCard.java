package lt.atsakas.extension;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One extension as others see it.
 *
 * @param termEnds the last day of the term when it was asked for
 * @param decider whom it waits for, or who decided; null before anybody was asked
 * @param decidedFor the absent in whose place it was granted
 * @param refusal why it was refused
 */
public record ExtensionCard(
        ExtensionId id,
        CaseNumber caseNumber,
        ExtensionReason reason,
        String explanation,
        LocalDate termEnds,
        LocalDate newDue,
        EmployeeId askedBy,
        Instant askedAt,
        ExtensionState state,
        @Nullable EmployeeId decider,
        @Nullable EmployeeId decidedFor,
        @Nullable Instant settledAt,
        @Nullable String refusal) {

    public boolean isOpen() {
        return state == ExtensionState.OPEN;
    }

    @Override
    public String toString() {
        return "ExtensionCard[" + id + ", " + state + "]";
    }
}
