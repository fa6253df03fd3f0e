package lt.atsakas.admission;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What the client was asked to add to the complaint, as the case page shows it.
 *
 * @param cureBy the last day to do so; known once the letter was issued
 * @param inHouse whether the letter has yet to leave, or came back: until it leaves that day does not end the term
 */
public record DeficiencyCard(
        String what,
        DeficiencyState state,
        EmployeeId foundBy,
        Instant foundAt,
        @Nullable LocalDate cureBy,
        boolean inHouse,
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
