package lt.atsakas.organisation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who comes last on a path: the directors; where they are barred, whoever decides in their place; where the house has named nobody, or
 * the directors are only away, a head who does not stand under the one whose path it is. They decide. With none of them left the
 * administrators, then the registrars, keep the matter from lying with nobody and decide nothing.
 *
 * @param from whose path it is; nobody's when a unit is waited for
 */
record LastResort(Staffing house, @Nullable EmployeeId from, Set<EmployeeId> barred) {

    /** Those who decide; may be empty. */
    List<EmployeeId> deciding() {
        Supplier<List<EmployeeId>> directors = () -> holders(Role.DIRECTOR);
        Supplier<List<EmployeeId>> inTheirPlace = () -> holders(Role.DECIDER_OF_LAST_RESORT);
        return areDirectorsBarred()
                ? first(directors, inTheirPlace, this::anotherHead)
                : first(directors, this::anotherHead, inTheirPlace);
    }

    /** The same, or else those who only keep the matter; empty when nobody at all is left. */
    List<EmployeeId> any() {
        return first(this::deciding, () -> holders(Role.ADMINISTRATOR), () -> holders(Role.REGISTRAR));
    }

    private boolean areDirectorsBarred() {
        return barred.containsAll(house.activeWith(Role.DIRECTOR));
    }

    /** One of them: a matter that nobody reacts to does not go round all units. */
    private List<EmployeeId> anotherHead() {
        Stream<EmployeeId> heads = house.activeWith(Role.UNIT_HEAD).stream().filter(Predicate.not(this::isUnderFrom));
        return house.standIns(heads, barred).stream().limit(1).toList();
    }

    /** The director leads everybody, whatever the lines say. */
    private boolean isUnderFrom(EmployeeId head) {
        return from != null
                && (SupervisorLine.of(house.chart(), head).contains(from)
                        || house.activeWith(Role.DIRECTOR).contains(from));
    }

    private List<EmployeeId> holders(Role role) {
        return house.standIns(house.activeWith(role).stream(), barred);
    }

    /** The next kind is asked for only where nobody of the one before is left. */
    @SafeVarargs
    private static List<EmployeeId> first(Supplier<List<EmployeeId>>... kinds) {
        return Stream.of(kinds)
                .map(Supplier::get)
                .filter(kind -> !kind.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
