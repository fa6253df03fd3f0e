package lt.atsakas.conduct;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** That a client was not served: when, why, what happened, who saw it, and who entered it. */
public record Refusal(
        RefusalGround ground,
        Instant happenedAt,
        String facts,
        @Nullable String witness,
        @Nullable CaseNumber caseNumber,
        EmployeeId enteredBy,
        Instant enteredAt) {

    @Override
    public String toString() {
        return "Refusal[]";
    }
}
