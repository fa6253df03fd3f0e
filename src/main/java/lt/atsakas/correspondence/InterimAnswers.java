package lt.atsakas.correspondence;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The interim answers with their numbers, as they were issued; a case has one at most and it never changes. */
@Repository
class InterimAnswers {

    private final JdbcClient jdbc;

    InterimAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An interim answer and the number under which it left. */
    record Issued(InterimAnswer answer, IssuedAnswer under) {}

    void keep(InterimAnswer answer, IssuedAnswer under) {
        jdbc.sql("""
                        insert into correspondence.interim_answer (case_number, reason, explanation, term_ends, new_due, decider,
                         decided_for, decided_at, contact, outgoing_number, issued_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        answer.caseNumber().value(),
                        answer.reason(),
                        answer.explanation(),
                        answer.termEnds(),
                        answer.newDue(),
                        answer.decider().value(),
                        login(answer.decidedFor()),
                        time(answer.decidedAt()),
                        login(answer.contact()),
                        under.outgoingNumber(),
                        time(under.issuedAt()))
                .update();
    }

    Optional<Issued> find(CaseNumber number) {
        return jdbc.sql("select * from correspondence.interim_answer where case_number = :number")
                .param("number", number.value())
                .query((row, index) -> issued(number, row))
                .optional();
    }

    private static Issued issued(CaseNumber number, ResultSet row) throws SQLException {
        InterimAnswer answer = new InterimAnswer(
                number,
                row.getString("reason"),
                row.getString("explanation"),
                row.getObject("term_ends", LocalDate.class),
                row.getObject("new_due", LocalDate.class),
                new EmployeeId(row.getString("decider")),
                employee(row.getString("decided_for")),
                moment(row, "decided_at"),
                employee(row.getString("contact")));
        return new Issued(answer, new IssuedAnswer(number, row.getString("outgoing_number"), moment(row, "issued_at")));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(UTC);
    }

    private static @Nullable String login(@Nullable EmployeeId employee) {
        return employee == null ? null : employee.value();
    }

    private static @Nullable EmployeeId employee(@Nullable String login) {
        return login == null ? null : new EmployeeId(login);
    }
}
