package lt.atsakas.appointment;

import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.registry.CaseFacts;
import org.jspecify.annotations.Nullable;

/**
 * What would become of one case of many.
 *
 * @param chosen who would get it; nobody when whom the supervisor wishes, or anybody, cannot
 */
public record BulkPlanLine(
        CaseFacts facts, Choice choice, @Nullable Candidate chosen) {

    /** Everybody who could get it instead. */
    public List<Candidate> candidates() {
        return Stream.concat(choice.candidates().stream(), choice.others().stream())
                .toList();
    }
}
