package lt.atsakas.process.escalation;

import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;

/**
 * An open task of a case, as the proof reads it.
 *
 * @param process the instance that it belongs to
 * @param people whom it waits for: its assignee, or everybody who may take it
 */
record OpenTask(String id, String step, String name, CaseNumber number, String process, List<EmployeeId> people) {

    boolean isEscalation() {
        return "userTask_handleEscalation".equals(step);
    }
}
