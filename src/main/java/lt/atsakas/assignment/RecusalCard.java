package lt.atsakas.assignment;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A recusal as others see it.
 *
 * @param raisedBy the employee who said or entered it; null when the client did it alone
 * @param decider who is asked to decide, and then who decided; null until somebody is asked
 * @param reasons of a refusal
 * @param reportedAt when the ethics commission was told of the refusal
 */
public record RecusalCard(
        RecusalId id,
        CaseNumber caseNumber,
        EmployeeId person,
        RecusalGround ground,
        String reason,
        RecusalOrigin origin,
        @Nullable EmployeeId raisedBy,
        Instant raisedAt,
        RecusalState state,
        @Nullable EmployeeId decider,
        @Nullable Instant decidedAt,
        @Nullable String reasons,
        @Nullable Instant reportedAt) {

    public boolean isOpen() {
        return state == RecusalState.OPEN;
    }

    public boolean isAskedByClient() {
        return origin == RecusalOrigin.CLIENT;
    }

    @Override
    public String toString() {
        return "RecusalCard[" + id + ", " + state + "]";
    }
}
