package lt.atsakas.registry;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;

/**
 * Which cases somebody may find: all, or those of these handlers and units and the shown ones – and never the hidden. Restricted
 * cases are found in a smaller circle and among the shown ones only.
 *
 * @param all whether handlers and units do not matter
 * @param shown single cases that this person has to do with for another reason
 * @param restricted the circle of restricted cases
 * @param hidden cases that do not exist for this person, whatever else holds
 */
public record Circle(
        boolean all,
        Set<EmployeeId> handlers,
        Set<UnitCode> units,
        Restricted restricted,
        Set<CaseNumber> shown,
        Set<CaseNumber> hidden) {

    /** Which of the restricted cases: all, or those of these handlers and units. */
    public record Restricted(boolean all, Set<EmployeeId> handlers, Set<UnitCode> units) {

        public Restricted {
            handlers = Set.copyOf(handlers);
            units = Set.copyOf(units);
        }

        private Restricted with(Restricted other) {
            return new Restricted(all || other.all, union(handlers, other.handlers), union(units, other.units));
        }
    }

    public Circle {
        handlers = Set.copyOf(handlers);
        units = Set.copyOf(units);
        shown = Set.copyOf(shown);
        hidden = Set.copyOf(hidden);
    }

    /** A circle that is the same for restricted cases. */
    public Circle(
            boolean all, Set<EmployeeId> handlers, Set<UnitCode> units, Set<CaseNumber> shown, Set<CaseNumber> hidden) {
        this(all, handlers, units, new Restricted(all, handlers, units), shown, hidden);
    }

    /** This circle and another one together. */
    public Circle with(Circle other) {
        return new Circle(
                all || other.all,
                union(handlers, other.handlers),
                union(units, other.units),
                restricted.with(other.restricted),
                union(shown, other.shown),
                union(hidden, other.hidden));
    }

    /** This circle without these cases. */
    public Circle hiding(Set<CaseNumber> more) {
        return new Circle(all, handlers, units, restricted, shown, union(hidden, more));
    }

    /** This circle and every case besides that is neither restricted nor hidden. */
    public Circle withAllUnrestricted() {
        return new Circle(true, handlers, units, restricted, shown, hidden);
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        return Stream.concat(one.stream(), other.stream()).collect(toUnmodifiableSet());
    }
}
