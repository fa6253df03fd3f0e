package lt.atsakas.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.TypedText;
import lt.atsakas.shared.Vilnius;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of declared interests. Employees keep their own, administrators everybody's, the data-protection officer reads; for anybody
 * else it does not exist, and whoever assigns learns from the pre-screen only that there is one. What is withdrawn is gone.
 */
@Service
public class DeclaredInterests {

    static final int LONGEST = 300;

    private static final String SELECT =
            "select id, employee, kind, what, since, entered_by from appointment.declared_interest where ";

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Clock clock;

    DeclaredInterests(JdbcClient jdbc, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What this employee has declared, or {@link NotFound} for whoever may not read it. */
    @Transactional(readOnly = true)
    public List<Interest> of(EmployeeId employee, EmployeeId reader) {
        if (!mayRead(employee, reader)) {
            throw new NotFound();
        }
        return jdbc.sql(SELECT + "employee = :employee order by since, id")
                .param("employee", employee.value())
                .query(DeclaredInterests::interest)
                .list();
    }

    /** Whether the reader may look at what this employee has declared. */
    public boolean mayRead(EmployeeId employee, EmployeeId reader) {
        return mayKeep(employee, reader) || organisation.employee(reader).has(Role.DATA_PROTECTION_OFFICER);
    }

    /** Whether the reader may change it. */
    public boolean mayKeep(EmployeeId employee, EmployeeId reader) {
        EmployeeCard person = organisation.employee(reader);
        return person.active() && (employee.equals(reader) || person.has(Role.ADMINISTRATOR));
    }

    /** Enters an interest; the same one twice stays one. */
    @Transactional
    public void declare(NewInterest declared, EmployeeId by) {
        requireKeeper(declared.employee(), by);
        String what = TypedText.keptLine(declared.what());
        if (what.isEmpty() || what.length() > LONGEST) {
            throw new InterestUnnamed();
        }
        if (declared.since().isAfter(Vilnius.dayOf(clock.instant()))) {
            throw new InterestInFuture();
        }
        jdbc.sql("""
                        insert into appointment.declared_interest (id, employee, kind, what, since, entered_by, entered_at)
                        values (:id, :employee, :kind, :what, :since, :by, :now) on conflict do nothing""")
                .param("id", InterestId.random().value())
                .param("employee", declared.employee().value())
                .param("kind", declared.kind().name())
                .param("what", what)
                .param("since", declared.since())
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Takes an interest off the register, or {@link NotFound} when it is not there. */
    @Transactional
    public void withdraw(EmployeeId employee, InterestId id, EmployeeId by) {
        requireKeeper(employee, by);
        int gone = jdbc.sql("delete from appointment.declared_interest where id = :id and employee = :employee")
                .param("id", id.value())
                .param("employee", employee.value())
                .update();
        if (gone == 0) {
            throw new NotFound();
        }
    }

    /** Those of several at once, for the pre-screen alone. */
    @Transactional(readOnly = true)
    List<Interest> of(List<EmployeeId> employees) {
        return jdbc.sql(SELECT + "employee = any(:employees)")
                .param("employees", employees.stream().map(EmployeeId::value).toArray(String[]::new))
                .query(DeclaredInterests::interest)
                .list();
    }

    private void requireKeeper(EmployeeId employee, EmployeeId by) {
        organisation.employee(employee);
        if (!mayKeep(employee, by)) {
            throw new NotFound();
        }
    }

    private static Interest interest(ResultSet row, int index) throws SQLException {
        return new Interest(
                new InterestId(row.getObject(1, UUID.class)),
                new EmployeeId(row.getString(2)),
                InterestKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                new EmployeeId(row.getString(6)));
    }
}
