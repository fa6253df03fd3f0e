package lt.atsakas.process.model.reading;

import java.util.Set;

/** What a diagram can refer to beside itself: forms, decisions of its own folder, and other processes. */
public record Neighbours(Set<String> forms, Set<String> decisions, Set<String> processes) {

    public Neighbours {
        forms = Set.copyOf(forms);
        decisions = Set.copyOf(decisions);
        processes = Set.copyOf(processes);
    }
}
