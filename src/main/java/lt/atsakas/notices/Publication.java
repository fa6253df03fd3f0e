package lt.atsakas.notices;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an administrator wants the drafts published.
 *
 * @param day from which they are to be in force; null for as soon as every node can know
 * @param change what is new, for whoever reads the list of versions
 * @param kept languages whose older text still holds though the Lithuanian one has changed
 * @param token of the {@link PublicationPlan} that was looked at
 */
public record Publication(@Nullable LocalDate day, String change, Set<String> kept, String token) {

    public Publication {
        kept = Set.copyOf(kept);
    }
}
