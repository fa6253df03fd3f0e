package lt.atsakas.process.model.reading;

import java.util.Map;
import java.util.Set;

/** What a diagram can refer to beside itself: forms with the fields they write, and decisions of its own folder. */
public record Neighbours(Map<String, Set<String>> forms, Set<String> decisions) {

    public Neighbours {
        forms = Map.copyOf(forms);
        decisions = Set.copyOf(decisions);
    }
}
