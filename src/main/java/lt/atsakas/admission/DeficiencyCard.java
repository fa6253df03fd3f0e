package lt.atsakas.admission;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What the client was asked to add to the complaint, as the case page shows it.
 *
 * @param cureBy the last day to do so; known once the letter was issued
 */
public record DeficiencyCard(
        String what,
        DeficiencyState state,
        EmployeeId foundBy,
        Instant foundAt,
        @Nullable LocalDate cureBy,
        @Nullable String outgoingNumber,
        @Nullable Instant settledAt) {

    /** Whether the client may still cure. */
    public boolean isAwaited() {
        return state == DeficiencyState.ASKED;
    }

    @Override
    public String toString() {
        return "DeficiencyCard[" + state + "]";
    }
}
