package lt.atsakas.conduct;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A refused service as it is entered.
 *
 * @param caseNumber the client's case, if the conversation was about one
 * @param witness who saw it; none when nobody did
 */
public record NewRefusal(
        RefusalGround ground,
        Instant happenedAt,
        String facts,
        @Nullable String witness,
        @Nullable CaseNumber caseNumber,
        EmployeeId by) {

    @Override
    public String toString() {
        return "NewRefusal[]";
    }
}
