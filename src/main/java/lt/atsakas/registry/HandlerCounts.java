package lt.atsakas.registry;

import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * How many open cases of one handler answer each of the questions, in their order.
 *
 * @param handler null for the cases that nobody handles yet
 */
public record HandlerCounts(@Nullable EmployeeId handler, List<Integer> counts) {

    public HandlerCounts {
        counts = List.copyOf(counts);
    }
}
