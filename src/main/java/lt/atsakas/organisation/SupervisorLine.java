package lt.atsakas.organisation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** Those who lead one another in a ring with the employee, from the employee on; empty when nobody leads their own boss. */
    static List<EmployeeId> ring(Chart chart, EmployeeId employee) {
        List<EmployeeId> line = new ArrayList<>(of(chart, employee));
        EmployeeId last = line.isEmpty() ? employee : line.get(line.size() - 1);
        if (supervisorOf(chart, last).filter(employee::equals).isEmpty()) {
            return List.of();
        }
        line.add(0, employee);
        return line;
    }

    private static Optional<EmployeeId> supervisorOf(Chart chart, EmployeeId employee) {
        return chart.find(employee).map(EmployeeCard::supervisor);
    }
}
