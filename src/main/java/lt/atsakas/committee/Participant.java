package lt.atsakas.committee;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked to take part in a review.
 *
 * @param alternate whether they sit in the place of a member
 * @param declaration null until they have said
 * @param vote null until it is entered, and for whoever was not there
 * @param dissent why they are of another opinion, if they want that written down
 * @param askedAt when they were asked to the session
 */
public record Participant(
        EmployeeId employee,
        boolean alternate,
        @Nullable Declaration declaration,
        @Nullable Vote vote,
        @Nullable String dissent,
        Instant askedAt) {

    /** Whether they may still vote as far as they have said. */
    boolean isOut() {
        return declaration == Declaration.CONFLICT || declaration == Declaration.UNAVAILABLE;
    }

    /** Whether they were asked before that moment and have not said a word. */
    boolean isSilentSince(Instant moment) {
        return declaration == null && askedAt.isBefore(moment);
    }

    @Override
    public String toString() {
        return "Participant[" + employee + ", " + declaration + "]";
    }
}
