package lt.atsakas.workplace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of a handler go to whom.
 *
 * @param number the cases that the page showed
 * @param to beside each who gets it; empty for a case that stays
 */
record BulkForm(
        @Nullable String handler,
        @Nullable List<String> number,
        @Nullable List<String> to,
        @Nullable String reason) {

    /** What was chosen, in the page's order; what nobody's page could send is left out. */
    Map<CaseNumber, EmployeeId> successors() {
        Map<CaseNumber, EmployeeId> chosen = new LinkedHashMap<>();
        List<String> cases = number == null ? List.of() : number;
        List<String> people = to == null ? List.of() : to;
        for (int line = 0; line < Math.min(cases.size(), people.size()); line++) {
            String who = people.get(line);
            if (CaseNumber.isWellFormed(cases.get(line)) && EmployeeId.isWellFormed(who)) {
                chosen.put(new CaseNumber(cases.get(line)), new EmployeeId(who));
            }
        }
        return chosen;
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }
}
