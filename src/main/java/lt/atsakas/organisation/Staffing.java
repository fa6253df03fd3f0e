package lt.atsakas.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The house on one day: who works in it, and who of them is away with which deputy. */
record Staffing(Chart chart, Away away) {

    Staffing withEverybodyHere() {
        return new Staffing(chart, Away.NOBODY);
    }

    boolean worksHere(EmployeeId employee) {
        return chart.find(employee).filter(EmployeeCard::active).isPresent();
    }

    /**
     * Whoever is at work for this employee: themselves, or the first along the deputies who is neither away nor barred. Nobody
     * when the deputies end or turn back on themselves, and nobody ever in the place of the barred or of those who have left.
     */
    Optional<EmployeeId> standIn(EmployeeId employee, Set<EmployeeId> barred) {
        if (barred.contains(employee)) {
            return Optional.empty();
        }
        Set<EmployeeId> passed = new HashSet<>();
        Optional<EmployeeId> next = Optional.of(employee);
        while (next.filter(this::worksHere).filter(away::includes).isPresent() && passed.add(next.get())) {
            next = away.deputyOf(next.get());
        }
        return next.filter(this::worksHere).filter(last -> !away.includes(last)).filter(last -> !barred.contains(last));
    }

    /** Whoever is at work for these, each once, in their order. */
    List<EmployeeId> standIns(Stream<EmployeeId> people, Set<EmployeeId> barred) {
        return people.flatMap(person -> standIn(person, barred).stream())
                .distinct()
                .toList();
    }

    List<EmployeeId> activeWith(Role role) {
        return chart.activeWith(role).stream().map(EmployeeCard::id).toList();
    }
}
