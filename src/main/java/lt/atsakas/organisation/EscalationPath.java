package lt.atsakas.organisation;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Who is told next when somebody does not act. A total function over the house: the nearest direct supervisor who works
 * here and is not barred, else the director, else an administrator; {@link NobodyLeads} only when not even they exist.
 */
@Service
public class EscalationPath {

    private final ChartKeeper keeper;

    EscalationPath(ChartKeeper keeper) {
        this.keeper = keeper;
    }

    /** The next person above {@code from}; the director stays the next one once reached. Never one of the barred. */
    public EmployeeId next(EmployeeId from, Set<EmployeeId> barred) {
        return next(keeper.chart(), from, barred);
    }

    static EmployeeId next(Chart chart, EmployeeId from, Set<EmployeeId> barred) {
        Stream<EmployeeId> line = SupervisorLine.of(chart, from).stream();
        Stream<EmployeeId> lastResort = Stream.of(Role.DIRECTOR, Role.ADMINISTRATOR)
                .flatMap(role -> chart.activeWith(role).stream().map(EmployeeCard::id));
        return Stream.concat(line, lastResort)
                .filter(candidate ->
                        chart.find(candidate).filter(EmployeeCard::active).isPresent())
                .filter(candidate -> !barred.contains(candidate))
                .findFirst()
                .orElseThrow(NobodyLeads::new);
    }
}
