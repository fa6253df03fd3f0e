package lt.atsakas.process.model;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** Everything that models may name: delegates, expression beans, messages, variables, processes and tables. */
public record PublishedNames(
        PublishedDelegates delegates,
        Map<String, Set<PublishedMethod>> beans,
        Set<String> messages,
        VariableNames variables,
        ModelContracts contracts) {

    public PublishedNames {
        beans = Map.copyOf(beans);
        messages = Set.copyOf(messages);
        if (!Collections.disjoint(variables.all(), beans.keySet())
                || variables.all().stream().anyMatch(delegates::contain)) {
            throw new IllegalArgumentException("A published variable bears the name of a published bean");
        }
    }

    /** Whether an expression that says this name means a bean; a variable of the same name would stand before it. */
    public boolean isBean(String name) {
        return beans.containsKey(name) || delegates.contain(name);
    }
}
