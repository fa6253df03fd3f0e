package lt.atsakas.forwarding;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What was forwarded where, as the case page shows it.
 *
 * @param part what of the complaint; none when all of it
 * @param letterNumber of the letter to the body, once it was issued
 * @param noticeNumber of the letter to the client, once it was issued
 */
public record ForwardingCard(
        String bodyName,
        @Nullable String part,
        String reasons,
        ForwardingState state,
        EmployeeId decidedBy,
        Instant decidedAt,
        @Nullable String letterNumber,
        @Nullable String noticeNumber) {

    /** Whether nothing of the complaint is left to the house. */
    public boolean isWhole() {
        return part == null;
    }

    @Override
    public String toString() {
        return "ForwardingCard[" + state + "]";
    }
}
