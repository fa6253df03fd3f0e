package lt.atsakas.process;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A task that would come to somebody else if an employee were away.
 *
 * @param doer who would have it; null when several could take it
 */
public record MovingTask(
        CaseNumber number,
        String step,
        @Nullable Instant due,
        @Nullable EmployeeId doer) {}
