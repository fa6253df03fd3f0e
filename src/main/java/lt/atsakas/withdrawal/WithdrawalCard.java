package lt.atsakas.withdrawal;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One wish to withdraw as others see it.
 *
 * @param words what the client wrote or said; may be empty
 * @param takenBy the employee who took it; null when the client asked on the portal
 * @param decider whom it waits for, or who decided; null before anybody was asked
 * @param decidedFor the absent in whose place it was decided
 * @param reasons why the complaint is examined all the same
 */
public record WithdrawalCard(
        WithdrawalId id,
        CaseNumber caseNumber,
        WithdrawalWay way,
        String words,
        @Nullable EmployeeId takenBy,
        Instant askedAt,
        WithdrawalState state,
        @Nullable EmployeeId decider,
        @Nullable EmployeeId decidedFor,
        @Nullable Instant settledAt,
        @Nullable String reasons) {

    public boolean isOpen() {
        return state == WithdrawalState.OPEN;
    }

    @Override
    public String toString() {
        return "WithdrawalCard[" + id + ", " + state + "]";
    }
}
