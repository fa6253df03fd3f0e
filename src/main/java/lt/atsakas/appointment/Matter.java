package lt.atsakas.appointment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.Doubt;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Client;
import org.jspecify.annotations.Nullable;

/**
 * What employees are compared with: whom the case is about, who had the same matter before and what was declared.
 *
 * @param earlier what somebody had to do with the matter before
 * @param interests what the employees who may be chosen have declared
 */
record Matter(
        Client client,
        @Nullable String representative,
        List<EmployeeCard> complainedAbout,
        Map<EmployeeId, Set<Doubt>> earlier,
        Map<EmployeeId, List<Interest>> interests) {

    @Override
    public String toString() {
        return "Matter[]";
    }
}
