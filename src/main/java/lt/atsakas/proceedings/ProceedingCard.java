package lt.atsakas.proceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One proceeding elsewhere as others see it.
 *
 * @param bodyCase under which number that body has it; empty while nobody knows
 * @param learned how the house heard of it
 * @param document the document of the case that says so
 * @param decider whom it waits for, or who decided; null before anybody was asked
 * @param decidedFor the absent in whose place it was decided
 * @param reasons why it was decided so; what the client reads where the examination is stopped or suspended
 */
public record ProceedingCard(
        ProceedingId id,
        CaseNumber caseNumber,
        ProceedingBody body,
        String bodyName,
        String bodyCase,
        LocalDate begunOn,
        String learned,
        @Nullable DocumentId document,
        EmployeeId recordedBy,
        Instant recordedAt,
        ProceedingState state,
        @Nullable EmployeeId decider,
        @Nullable EmployeeId decidedFor,
        @Nullable Instant settledAt,
        @Nullable String reasons) {

    public boolean isOpen() {
        return state == ProceedingState.OPEN;
    }

    /** Whether whoever settles whether the complaint is examined has to take it into account. */
    public boolean isNoted() {
        return state == ProceedingState.NOTED;
    }

    /** What its lines of the journal say of it. */
    Map<String, String> matter() {
        return Map.of("proceedingBody", body.name(), "day", begunOn.toString());
    }

    @Override
    public String toString() {
        return "ProceedingCard[" + id + ", " + state + "]";
    }
}
