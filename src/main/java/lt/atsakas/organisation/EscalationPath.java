package lt.atsakas.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who is told when somebody does not act, one after another. A total function over the house: the direct supervisors who
 * work here and are not barred, nearest first, and at the end the director or the {@link LastResort} in the director's place. In the
 * place of those who are away come their deputies; only when nobody else at all is at work, those who are away themselves. Nobody
 * comes twice, so every path has a last step; {@link NobodyLeads} only when not even a registrar is left.
 */
@Service
public class EscalationPath {

    private final Attendance attendance;

    EscalationPath(Attendance attendance) {
        this.attendance = attendance;
    }

    /**
     * Those above {@code from}, nearest first, never empty, and never {@code from} – in whose place soever – as long as anybody else is
     * left; but a director in whose place the house has named nobody to decide is their own last step.
     */
    public List<EmployeeId> above(EmployeeId from, Set<EmployeeId> barred) {
        return above(attendance.staffing(), from, barred);
    }

    /** The same, and none of those either who are late with {@code from}, as long as anybody else is left. */
    public List<EmployeeId> above(EmployeeId from, Set<EmployeeId> late, Set<EmployeeId> barred) {
        Staffing house = attendance.staffing();
        return above(house, from, late, barred);
    }

    /** The head and those above who are not late themselves, as long as anybody else is left. */
    public List<EmployeeId> ledBy(@Nullable EmployeeId head, Set<EmployeeId> late, Set<EmployeeId> barred) {
        return ledBy(attendance.staffing(), head, late, barred);
    }

    /** The head and those above, nearest first, never empty; without a head whoever is the last step of every path. */
    public List<EmployeeId> ledBy(@Nullable EmployeeId head, Set<EmployeeId> barred) {
        return ledBy(attendance.staffing(), head, barred);
    }

    /** The next person above {@code from}; a director stays the next one once reached. Never one of the barred. */
    public EmployeeId next(EmployeeId from, Set<EmployeeId> barred) {
        return above(from, barred).get(0);
    }

    /** Those above {@code from} who decide, without whoever only keeps a matter from lying with nobody; empty when none is left. */
    public List<EmployeeId> decidingAbove(EmployeeId from, Set<EmployeeId> barred) {
        return decidingAbove(attendance.staffing(), from, barred);
    }

    /** The same, from the head upwards. */
    public List<EmployeeId> decidingFrom(@Nullable EmployeeId head, Set<EmployeeId> barred) {
        return steps(
                attendance.staffing(),
                staff -> Stream.concat(lineFrom(staff, head), new LastResort(staff, null, barred).deciding().stream()),
                barred);
    }

    /** Whether every path has a last step without these. */
    public boolean isAnybodyLeftWithout(Set<EmployeeId> barred) {
        return !new LastResort(attendance.staffing().withEverybodyHere(), null, barred)
                .any()
                .isEmpty();
    }

    static List<EmployeeId> above(Staffing house, EmployeeId from, Set<EmployeeId> barred) {
        List<EmployeeId> others = house.activeWith(Role.DIRECTOR).contains(from)
                ? aboveDirector(house, from, barred)
                : stepsAbove(house, from, with(Set.of(from), barred));
        return others.isEmpty() ? somebody(stepsAbove(house, from, barred)) : others;
    }

    static List<EmployeeId> above(Staffing house, EmployeeId from, Set<EmployeeId> late, Set<EmployeeId> barred) {
        List<EmployeeId> all = above(house, from, barred);
        List<EmployeeId> others = without(late, all);
        if (others.isEmpty() && late.size() > 1) {
            others = stepsAbove(house, from, with(late, barred));
        }
        return others.isEmpty() ? all : others;
    }

    /** Another director, or else whoever decides in the director's place; without one, nobody. */
    private static List<EmployeeId> aboveDirector(Staffing house, EmployeeId from, Set<EmployeeId> barred) {
        List<EmployeeId> others = without(Set.of(from), stepsAbove(house, from, barred));
        Set<EmployeeId> left = with(Set.of(from), barred);
        return others.isEmpty()
                ? steps(house, staff -> new LastResort(staff, from, left).deciding().stream(), left)
                : others;
    }

    private static List<EmployeeId> stepsAbove(Staffing house, EmployeeId from, Set<EmployeeId> barred) {
        return steps(
                house,
                staff -> Stream.concat(lineAbove(staff, from), new LastResort(staff, from, barred).any().stream()),
                barred);
    }

    static List<EmployeeId> ledBy(Staffing house, @Nullable EmployeeId head, Set<EmployeeId> barred) {
        return somebody(stepsLedBy(house, head, barred));
    }

    private static List<EmployeeId> stepsLedBy(Staffing house, @Nullable EmployeeId head, Set<EmployeeId> barred) {
        return steps(
                house,
                staff -> Stream.concat(lineFrom(staff, head), new LastResort(staff, null, barred).any().stream()),
                barred);
    }

    static List<EmployeeId> ledBy(
            Staffing house, @Nullable EmployeeId head, Set<EmployeeId> late, Set<EmployeeId> barred) {
        List<EmployeeId> others = stepsLedBy(house, head, with(late, barred));
        return others.isEmpty() ? ledBy(house, head, barred) : others;
    }

    static List<EmployeeId> decidingAbove(Staffing house, EmployeeId from, Set<EmployeeId> barred) {
        return without(
                Set.of(from),
                steps(
                        house,
                        staff -> Stream.concat(
                                lineAbove(staff, from), new LastResort(staff, from, barred).deciding().stream()),
                        barred));
    }

    private static Stream<EmployeeId> lineAbove(Staffing staff, EmployeeId from) {
        return SupervisorLine.of(staff.chart(), from).stream();
    }

    private static Stream<EmployeeId> lineFrom(Staffing staff, @Nullable EmployeeId head) {
        return Stream.ofNullable(head).flatMap(boss -> Stream.concat(Stream.of(boss), lineAbove(staff, boss)));
    }

    private static List<EmployeeId> steps(
            Staffing house, Function<Staffing, Stream<EmployeeId>> path, Set<EmployeeId> barred) {
        return Stream.of(house, house.withEverybodyHere())
                .map(staff -> staff.standIns(path.apply(staff), barred))
                .filter(steps -> !steps.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<EmployeeId> somebody(List<EmployeeId> steps) {
        if (steps.isEmpty()) {
            throw new NobodyLeads();
        }
        return steps;
    }

    private static Set<EmployeeId> with(Set<EmployeeId> some, Set<EmployeeId> others) {
        Set<EmployeeId> all = new HashSet<>(others);
        all.addAll(some);
        return all;
    }

    private static List<EmployeeId> without(Set<EmployeeId> some, List<EmployeeId> steps) {
        return steps.stream().filter(step -> !some.contains(step)).toList();
    }
}
