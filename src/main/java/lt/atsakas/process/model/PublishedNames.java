package lt.atsakas.process.model;

import java.util.Map;
import java.util.Set;

/** Everything that models may name: delegates, expression beans with their methods, messages, variables, processes. */
public record PublishedNames(
        PublishedDelegates delegates,
        Map<String, Set<PublishedMethod>> beans,
        Set<String> messages,
        Set<String> variables,
        Set<String> processes) {

    public PublishedNames {
        beans = Map.copyOf(beans);
        messages = Set.copyOf(messages);
        variables = Set.copyOf(variables);
        processes = Set.copyOf(processes);
    }
}
