package lt.atsakas.assignment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.CaseNumber;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was drawn into an open case by an escalation and so has to see it; with the case this ends. */
@Component
class DrawnIn {

    private final JdbcClient jdbc;

    DrawnIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseNumber number, EmployeeId employee) {
        jdbc.sql("""
                        insert into assignment.drawn_in (case_number, employee)
                        values (:number, :employee) on conflict do nothing""")
                .param("number", number.value())
                .param("employee", employee.value())
                .update();
    }

    Set<CaseNumber> casesOf(EmployeeId employee) {
        return jdbc
                .sql("select case_number from assignment.drawn_in where employee = :employee")
                .param("employee", employee.value())
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .stream()
                .collect(toUnmodifiableSet());
    }

    @EventListener
    void on(CaseClosed closed) {
        jdbc.sql("delete from assignment.drawn_in where case_number = :number")
                .param("number", closed.number().value())
                .update();
    }
}
