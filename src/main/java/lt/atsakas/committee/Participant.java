package lt.atsakas.committee;

import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked to take part in a review.
 *
 * @param alternate whether they sit in the place of a member
 * @param declaration null until they have said
 * @param vote null until it is entered, and for whoever was not there
 * @param dissent why they are of another opinion, if they want that written down
 */
public record Participant(
        EmployeeId employee,
        boolean alternate,
        @Nullable Declaration declaration,
        @Nullable Vote vote,
        @Nullable String dissent) {

    /** Whether they may still vote as far as they have said. */
    boolean isOut() {
        return declaration == Declaration.CONFLICT || declaration == Declaration.UNAVAILABLE;
    }

    @Override
    public String toString() {
        return "Participant[" + employee + ", " + declaration + "]";
    }
}
