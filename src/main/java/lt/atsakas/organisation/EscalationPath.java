package lt.atsakas.organisation;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who is told when somebody does not act, one after another. A total function over the house: the direct supervisors who
 * work here and are not barred, nearest first, and the director at the end; with no director, the administrators. In the place
 * of those who are away come their deputies; only when nobody at all is at work, those who are away themselves. Nobody
 * comes twice, so every path has a last step; {@link NobodyLeads} only when not even an administrator is left.
 */
@Service
public class EscalationPath {

    private final Attendance attendance;

    EscalationPath(Attendance attendance) {
        this.attendance = attendance;
    }

    /** Those above {@code from}, nearest first, never empty; a director above whom nobody stands is their own last step. */
    public List<EmployeeId> above(EmployeeId from, Set<EmployeeId> barred) {
        return above(attendance.staffing(), from, barred);
    }

    /** The head and those above, nearest first, never empty; without a head whoever is the last step of every path. */
    public List<EmployeeId> ledBy(@Nullable EmployeeId head, Set<EmployeeId> barred) {
        return ledBy(attendance.staffing(), head, barred);
    }

    /** The next person above {@code from}; a director stays the next one once reached. Never one of the barred. */
    public EmployeeId next(EmployeeId from, Set<EmployeeId> barred) {
        return above(from, barred).get(0);
    }

    static List<EmployeeId> above(Staffing house, EmployeeId from, Set<EmployeeId> barred) {
        List<EmployeeId> steps = steps(house, () -> SupervisorLine.of(house.chart(), from).stream(), barred);
        List<EmployeeId> others =
                steps.stream().filter(step -> !step.equals(from)).toList();
        return others.isEmpty() ? steps : others;
    }

    static List<EmployeeId> ledBy(Staffing house, @Nullable EmployeeId head, Set<EmployeeId> barred) {
        return steps(
                house,
                () -> Stream.ofNullable(head)
                        .flatMap(boss ->
                                Stream.concat(Stream.of(boss), SupervisorLine.of(house.chart(), boss).stream())),
                barred);
    }

    private static List<EmployeeId> steps(Staffing house, Supplier<Stream<EmployeeId>> line, Set<EmployeeId> barred) {
        return Stream.of(house, house.withEverybodyHere())
                .map(staff -> present(staff, line.get(), barred))
                .filter(steps -> !steps.isEmpty())
                .findFirst()
                .orElseThrow(NobodyLeads::new);
    }

    private static List<EmployeeId> present(Staffing staff, Stream<EmployeeId> line, Set<EmployeeId> barred) {
        List<EmployeeId> directors = standIns(staff, staff.activeWith(Role.DIRECTOR).stream(), barred);
        List<EmployeeId> lastResort = directors.isEmpty() ? staff.activeWith(Role.ADMINISTRATOR) : directors;
        return standIns(staff, Stream.concat(line, lastResort.stream()), barred);
    }

    private static List<EmployeeId> standIns(Staffing staff, Stream<EmployeeId> people, Set<EmployeeId> barred) {
        return people.flatMap(person -> staff.standIn(person, barred).stream())
                .distinct()
                .toList();
    }
}
