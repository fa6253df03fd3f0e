package lt.atsakas.process.task;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A task has come to somebody because somebody else is away or back, or has left the case; published in the transaction that does it.
 *
 * @param step what people call the task
 * @param absent whose work it is, when it is not the doer's own
 * @param returned whether it has come back to the doer
 * @param announced whether the doer hears of it elsewhere
 */
public record WorkPassedOn(
        CaseNumber number,
        String taskId,
        String step,
        EmployeeId doer,
        @Nullable EmployeeId absent,
        boolean returned,
        boolean announced) {}
