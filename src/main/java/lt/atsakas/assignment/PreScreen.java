package lt.atsakas.assignment;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;

/** Compares employees with a case before one of them is chosen for it. */
public interface PreScreen {

    /**
     * What speaks against the impartiality of these; whoever is not in the map raises no doubt. Costs the same however many they are.
     *
     * @param by who chooses among them: cases from which they are barred are compared with nothing
     */
    Map<EmployeeId, Set<Doubt>> doubts(CaseNumber number, Collection<EmployeeCard> people, EmployeeId by);
}
