package lt.atsakas.assignment;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which employees a complaint is about. */
@Component
class ComplainedAbout {

    private final JdbcClient jdbc;

    ComplainedAbout(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<EmployeeId> of(CaseNumber number) {
        return jdbc
                .sql("select employee from assignment.complained_about where case_number = :number order by employee")
                .param("number", number.value())
                .query((row, index) -> new EmployeeId(row.getString(1)))
                .stream()
                .collect(toCollection(LinkedHashSet::new));
    }

    void replace(CaseNumber number, Set<EmployeeId> employees) {
        jdbc.sql("delete from assignment.complained_about where case_number = :number")
                .param("number", number.value())
                .update();
        employees.forEach(employee -> jdbc.sql(
                        "insert into assignment.complained_about (case_number, employee) values (:number, :employee)")
                .param("number", number.value())
                .param("employee", employee.value())
                .update());
    }
}
