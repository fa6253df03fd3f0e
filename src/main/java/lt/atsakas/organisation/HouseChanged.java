package lt.atsakas.organisation;

import java.util.Set;

/**
 * These employees came, moved, left, got other roles, lead others than before or stood above somebody who is no longer theirs;
 * published once for all that one transaction changes, and in it.
 */
public record HouseChanged(Set<EmployeeId> employees) {

    public HouseChanged {
        employees = Set.copyOf(employees);
    }
}
