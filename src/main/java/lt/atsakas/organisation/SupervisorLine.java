package lt.atsakas.organisation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The direct supervisors above somebody, nearest first; ends at the top, at a gap or where the line turns back on itself. */
final class SupervisorLine {

    private SupervisorLine() {}

    static Set<EmployeeId> of(Chart chart, EmployeeId employee) {
        Set<EmployeeId> line = new LinkedHashSet<>();
        Optional<EmployeeId> above = supervisorOf(chart, employee);
        while (above.isPresent() && !above.get().equals(employee) && line.add(above.get())) {
            above = supervisorOf(chart, above.get());
        }
        return line;
    }

    private static Optional<EmployeeId> supervisorOf(Chart chart, EmployeeId employee) {
        return chart.find(employee).map(EmployeeCard::supervisor);
    }
}
