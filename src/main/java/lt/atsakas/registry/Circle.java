package lt.atsakas.registry;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;

/**
 * Which cases somebody may find: all, or those of these handlers and units and the shown ones – and never the hidden.
 *
 * @param all whether handlers and units do not matter
 * @param shown single cases that this person has to do with for another reason
 * @param hidden cases that do not exist for this person, whatever else holds
 */
public record Circle(
        boolean all, Set<EmployeeId> handlers, Set<UnitCode> units, Set<CaseNumber> shown, Set<CaseNumber> hidden) {

    public Circle {
        handlers = Set.copyOf(handlers);
        units = Set.copyOf(units);
        shown = Set.copyOf(shown);
        hidden = Set.copyOf(hidden);
    }

    /** This circle and another one together. */
    public Circle with(Circle other) {
        return new Circle(
                all || other.all,
                union(handlers, other.handlers),
                union(units, other.units),
                union(shown, other.shown),
                union(hidden, other.hidden));
    }

    /** This circle without these cases. */
    public Circle hiding(Set<CaseNumber> more) {
        return new Circle(all, handlers, units, shown, union(hidden, more));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        return Stream.concat(one.stream(), other.stream()).collect(toUnmodifiableSet());
    }
}
