package lt.atsakas.appointment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.oversight.Load;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Experience;
import org.jspecify.annotations.Nullable;

/** What is known of the house's handlers whatever the case: asked once, however many cases somebody looks at. */
final class Basis {

    private final Set<CaseNumber> hidden;
    private final Map<EmployeeId, Load> load;
    private final Map<EmployeeId, List<Interest>> interests;
    private final Function<String, Map<EmployeeId, Experience>> ask;
    private final Map<String, Map<EmployeeId, Experience>> experience = new HashMap<>();

    Basis(
            Set<CaseNumber> hidden,
            Map<EmployeeId, Load> load,
            Map<EmployeeId, List<Interest>> interests,
            Function<String, Map<EmployeeId, Experience>> ask) {
        this.hidden = hidden;
        this.load = load;
        this.interests = interests;
        this.ask = ask;
    }

    /** The cases that do not exist for whoever looks. */
    Set<CaseNumber> hidden() {
        return hidden;
    }

    Load load(EmployeeId employee) {
        return load.getOrDefault(employee, Load.NONE);
    }

    Map<EmployeeId, List<Interest>> interests() {
        return interests;
    }

    /** What everybody knows of the category; asked of each category once. */
    Map<EmployeeId, Experience> experience(@Nullable String category) {
        return category == null ? Map.of() : experience.computeIfAbsent(category, ask);
    }
}
