package lt.atsakas.assignment;

import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeCard;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could handle the case, and how many open cases they already carry.
 *
 * @param awayUntil the last day of an absence that lasts today; null for whoever is at work
 */
public record Suggestion(
        EmployeeCard employee, int openCases, @Nullable LocalDate awayUntil) {

    public boolean isAway() {
        return awayUntil != null;
    }
}
