package lt.atsakas.process;

import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Whom the last proof named for an open task: who would be told next if nobody did it.
 *
 * @param step what people call the task
 * @param taken whether one person has it; otherwise each of the people may take it
 * @param told null when nobody could be found
 * @param open whether the reader may open the case
 */
public record WhoIsNext(
        CaseNumber number,
        String step,
        boolean taken,
        List<EmployeeId> people,
        @Nullable EmployeeId told,
        boolean open) {

    /** One page of them, from 0, and whether there are more. */
    public record Page(List<WhoIsNext> lines, int number, boolean more) {}
}
