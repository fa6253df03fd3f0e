package lt.atsakas.survey;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;

/**
 * One improvement as others see it.
 *
 * @param note what was done, in the words of whoever says so
 */
public record ImprovementCard(
        ImprovementId id,
        String what,
        EmployeeId owner,
        LocalDate due,
        EmployeeId writtenBy,
        @Nullable String note,
        @Nullable EmployeeId doneBy,
        @Nullable Instant doneAt) {

    public boolean isOpen() {
        return doneAt == null;
    }

    /** Whether its day is over and nobody has said that it was done. */
    public boolean isLate(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    /** The day on which it was done. */
    public @Nullable LocalDate doneOn() {
        return doneAt == null ? null : Vilnius.dayOf(doneAt);
    }
}
