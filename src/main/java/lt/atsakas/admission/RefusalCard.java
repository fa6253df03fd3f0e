package lt.atsakas.admission;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A decision to leave a complaint unexamined, as the case page shows it.
 *
 * @param lastDay until when a complaint would have been in time, where the ground is that it is too old
 * @param comments why it was returned
 */
public record RefusalCard(
        RefusalGround ground,
        String reasons,
        @Nullable LocalDate learnedOn,
        @Nullable LocalDate lastDay,
        RefusalState state,
        EmployeeId proposedBy,
        Instant proposedAt,
        @Nullable EmployeeId approver,
        @Nullable Instant decidedAt,
        @Nullable String comments,
        @Nullable String outgoingNumber) {

    @Override
    public String toString() {
        return "RefusalCard[" + ground + ", " + state + "]";
    }
}
