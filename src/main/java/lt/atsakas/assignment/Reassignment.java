package lt.atsakas.assignment;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;

/**
 * The wish to pass a case on to another handler.
 *
 * @param from the handler whom the one who wishes it has seen: another one meanwhile is not replaced unseen
 * @param reason in words, may be empty
 */
public record Reassignment(CaseNumber number, EmployeeId from, EmployeeId to, String reason, EmployeeId by) {

    @Override
    public String toString() {
        return "Reassignment[" + number + ", " + from + " to " + to + "]";
    }
}
