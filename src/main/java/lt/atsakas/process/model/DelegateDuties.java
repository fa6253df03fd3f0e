package lt.atsakas.process.model;

import java.util.Map;
import java.util.Set;
import lt.atsakas.registry.Outcome;

/** What delegates say of themselves, by bean name: what a diagram has to do around them. */
public record DelegateDuties(
        Set<String> leavingTheHouse,
        Set<String> atOnce,
        Map<String, Outcome> closing,
        Map<String, FieldsTaken> fieldsTaken) {

    public DelegateDuties {
        leavingTheHouse = Set.copyOf(leavingTheHouse);
        atOnce = Set.copyOf(atOnce);
        closing = Map.copyOf(closing);
        fieldsTaken = Map.copyOf(fieldsTaken);
    }
}
