package lt.atsakas.correspondence;

import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the client is written of a recusal they asked for.
 *
 * @param id tells it from others of the case
 * @param reasons of a refusal
 * @param decider null until somebody has decided
 */
public record RecusalLetter(
        CaseNumber caseNumber,
        String id,
        EmployeeCard person,
        LocalDate askedOn,
        boolean upheld,
        @Nullable String reasons,
        @Nullable EmployeeCard decider) {

    @Override
    public String toString() {
        return "RecusalLetter[" + id + "]";
    }
}
