package lt.atsakas.process.escalation;

import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * An open task of a case, as the proof reads it.
 *
 * @param taken whether one person has it
 * @param people whom it waits for: its assignee, or everybody who may take it
 * @param escalation what its supervisor was told of; null when it is no task of an escalation
 */
record OpenTask(
        String id,
        String name,
        CaseNumber number,
        boolean taken,
        List<EmployeeId> people,
        @Nullable Escalation escalation) {}
