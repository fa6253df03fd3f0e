package lt.atsakas.oversight;

import java.util.List;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.registry.FoundCases;

/** One page of a list of cases, and whose cases the reader may narrow it to. */
public record CaseList(FoundCases found, List<EmployeeCard> handlers) {

    public CaseList {
        handlers = List.copyOf(handlers);
    }
}
