package lt.atsakas.process.model;

import java.util.Map;
import java.util.Set;

/** The variables that models may read, and what more is known of some of them. */
public record VariableNames(Set<String> all, Set<String> readOnly, Set<String> people, Map<String, Set<String>> words) {

    public VariableNames {
        all = Set.copyOf(all);
        readOnly = Set.copyOf(readOnly);
        people = Set.copyOf(people);
        words = Map.copyOf(words);
    }

    public boolean contains(String name) {
        return all.contains(name);
    }

    /** Whether the variable may hold this word. */
    public boolean allows(String variable, String word) {
        Set<String> known = words.getOrDefault(variable, Set.of());
        return known.isEmpty() || known.contains(word);
    }
}
