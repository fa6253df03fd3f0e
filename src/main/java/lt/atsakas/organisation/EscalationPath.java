package lt.atsakas.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who is told when somebody does not act, one after another. A total function over the house: the direct supervisors who
 * work here and are not barred, nearest first, and the director at the end; with no director, the administrators. Nobody
 * comes twice, so every path has a last step; {@link NobodyLeads} only when not even an administrator is left.
 */
@Service
public class EscalationPath {

    private final ChartKeeper keeper;

    EscalationPath(ChartKeeper keeper) {
        this.keeper = keeper;
    }

    /** Those above {@code from}, nearest first, never empty; a director above whom nobody stands is their own last step. */
    public List<EmployeeId> above(EmployeeId from, Set<EmployeeId> barred) {
        return above(keeper.chart(), from, barred);
    }

    /** The head and those above, nearest first, never empty; without a head whoever is the last step of every path. */
    public List<EmployeeId> ledBy(@Nullable EmployeeId head, Set<EmployeeId> barred) {
        return ledBy(keeper.chart(), head, barred);
    }

    /** The next person above {@code from}; a director stays the next one once reached. Never one of the barred. */
    public EmployeeId next(EmployeeId from, Set<EmployeeId> barred) {
        return above(from, barred).get(0);
    }

    static List<EmployeeId> above(Chart chart, EmployeeId from, Set<EmployeeId> barred) {
        List<EmployeeId> steps = steps(chart, SupervisorLine.of(chart, from).stream(), barred);
        List<EmployeeId> others =
                steps.stream().filter(step -> !step.equals(from)).toList();
        return others.isEmpty() ? steps : others;
    }

    static List<EmployeeId> ledBy(Chart chart, @Nullable EmployeeId head, Set<EmployeeId> barred) {
        Stream<EmployeeId> line = Stream.ofNullable(head)
                .flatMap(boss -> Stream.concat(Stream.of(boss), SupervisorLine.of(chart, boss).stream()));
        return steps(chart, line, barred);
    }

    private static List<EmployeeId> steps(Chart chart, Stream<EmployeeId> line, Set<EmployeeId> barred) {
        List<EmployeeId> directors = present(chart, holders(chart, Role.DIRECTOR), barred);
        Stream<EmployeeId> lastResort = directors.isEmpty() ? holders(chart, Role.ADMINISTRATOR) : directors.stream();
        List<EmployeeId> steps = present(chart, Stream.concat(line, lastResort), barred);
        if (steps.isEmpty()) {
            throw new NobodyLeads();
        }
        return steps;
    }

    private static List<EmployeeId> present(Chart chart, Stream<EmployeeId> people, Set<EmployeeId> barred) {
        return people.filter(person -> !barred.contains(person))
                .filter(person ->
                        chart.find(person).filter(EmployeeCard::active).isPresent())
                .distinct()
                .toList();
    }

    private static Stream<EmployeeId> holders(Chart chart, Role role) {
        return chart.activeWith(role).stream().map(EmployeeCard::id);
    }
}
