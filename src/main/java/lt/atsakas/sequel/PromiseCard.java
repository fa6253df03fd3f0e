package lt.atsakas.sequel;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Channel;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;

/**
 * One promise as others see it.
 *
 * @param keeper whose work it was to be; whose it is today the house's absences decide
 * @param toldBy by which road the client is to hear, of a promise given by word of mouth; null of what an answer promises
 * @param note what was done, by the words of whoever did it
 */
public record PromiseCard(
        PromiseId id,
        CaseNumber caseNumber,
        String what,
        EmployeeId keeper,
        LocalDate due,
        @Nullable Channel toldBy,
        PromiseState state,
        @Nullable EmployeeId keptBy,
        @Nullable Instant keptAt,
        @Nullable String note) {

    /** Whether the client knows of it. */
    public boolean isMade() {
        return state != PromiseState.DRAFTED;
    }

    public boolean isOpen() {
        return state == PromiseState.OPEN;
    }

    /** Whether the client has waited past its day. */
    public boolean isLate(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    /** The day on which it was kept. */
    public @Nullable LocalDate keptOn() {
        return keptAt == null ? null : Vilnius.dayOf(keptAt);
    }

    @Override
    public String toString() {
        return "PromiseCard[" + id + ", " + state + "]";
    }
}
