package lt.atsakas.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of those who take part in reviews. */
@Repository
class ParticipantBook {

    private final JdbcClient jdbc;

    ParticipantBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their seats. */
    List<Participant> of(ReviewId review) {
        return jdbc.sql("select employee, alternate, declaration, vote, dissent, asked_at from committee.participant"
                        + " where review = :review order by place")
                .param("review", review.value())
                .query(ParticipantBook::participant)
                .list();
    }

    Optional<Participant> find(ReviewId review, EmployeeId employee) {
        return of(review).stream()
                .filter(one -> one.employee().equals(employee))
                .findFirst();
    }

    /** Seats them after those who sit already; whoever sits stays as they are. */
    void seat(ReviewId review, EmployeeId employee, boolean alternate, Instant at) {
        jdbc.sql("""
                        insert into committee.participant (review, employee, place, alternate, asked_at)
                        select :review, :employee, coalesce(max(place) + 1, 0), :alternate, :at
                        from committee.participant where review = :review on conflict do nothing""")
                .param("review", review.value())
                .param("employee", employee.value())
                .param("alternate", alternate)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void declare(ReviewId review, EmployeeId employee, Declaration declaration) {
        jdbc.sql("update committee.participant set declaration = ?, away = false where review = ? and employee = ?")
                .params(declaration.name(), review.value(), employee.value())
                .update();
    }

    /** They do not come, and need not be told anything any more; perhaps only because they are away on the day. */
    void excuse(ReviewId review, EmployeeId employee, boolean away) {
        jdbc.sql("update committee.participant set declaration = 'UNAVAILABLE', told = false, away = ?"
                        + " where review = ? and employee = ?")
                .params(away, review.value(), employee.value())
                .update();
    }

    /** Those who do not come for no other reason than an absence. */
    List<EmployeeId> away(ReviewId review) {
        return jdbc
                .sql("select employee from committee.participant where review = ? and away order by place")
                .param(review.value())
                .query(String.class)
                .stream()
                .map(EmployeeId::new)
                .toList();
    }

    /** They come after all, as if they were asked only then. */
    void expectAgain(ReviewId review, EmployeeId employee, Instant at) {
        jdbc.sql("update committee.participant set declaration = null, told = false, away = false, asked_at = ?"
                        + " where review = ? and employee = ?")
                .params(at.atOffset(ZoneOffset.UTC), review.value(), employee.value())
                .update();
    }

    /**
     * The reviews that come before a session after the moment, were not voted on, and in which one of these people is expected or somebody does not
     * come for no other reason than an absence: few of them all.
     */
    List<ReviewId> perhapsToSettle(Instant moment, Collection<EmployeeId> absent) {
        return jdbc.sql("""
                        select review.id from committee.review review
                        join committee.session session on session.id = review.session and session.starts_at > :moment
                        where review.state = 'CALLED' and review.recorded_at is null and exists (
                            select from committee.participant sits where sits.review = review.id and (sits.away
                                or coalesce(sits.declaration, 'IMPARTIAL') = 'IMPARTIAL' and sits.employee = any(:absent)))
                        order by review.id""")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("absent", absent.stream().map(EmployeeId::value).toArray(String[]::new))
                .query((row, index) -> new ReviewId(row.getObject(1, UUID.class)))
                .list();
    }

    void vote(ReviewId review, EmployeeId employee, @Nullable Vote vote, @Nullable String dissent) {
        jdbc.sql("update committee.participant set vote = :vote, dissent = :dissent"
                        + " where review = :review and employee = :employee")
                .param("vote", vote == null ? null : vote.name())
                .param("dissent", dissent)
                .param("review", review.value())
                .param("employee", employee.value())
                .update();
    }

    /** Those who have not been told yet when and where it is. */
    List<Participant> untold(ReviewId review) {
        return jdbc.sql("select employee, alternate, declaration, vote, dissent, asked_at from committee.participant"
                        + " where review = :review and not told order by place")
                .param("review", review.value())
                .query(ParticipantBook::participant)
                .list();
    }

    void told(ReviewId review, EmployeeId employee) {
        jdbc.sql("update committee.participant set told = true where review = ? and employee = ?")
                .params(review.value(), employee.value())
                .update();
    }

    /** The reviews of open cases whose signed minutes name them: who voted, presided or kept the minutes; the latest first. */
    List<ReviewId> reviewedBy(EmployeeId employee) {
        return jdbc.sql("""
                        select review.id from committee.review review
                        join registry.case_file file on file.number = review.case_number and file.closed_at is null
                        where review.state = 'REVIEWED' and review.minutes is not null
                        and (review.presiding = :employee or review.countersigned_by = :employee or exists (
                            select from committee.participant sat
                            where sat.review = review.id and sat.employee = :employee and sat.vote is not null))
                        order by review.ended_at desc""")
                .param("employee", employee.value())
                .query((row, index) -> new ReviewId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Leaves nothing of them in the review. */
    void remove(ReviewId review, EmployeeId employee) {
        jdbc.sql("delete from committee.participant where review = ? and employee = ?")
                .params(review.value(), employee.value())
                .update();
    }

    private static Participant participant(ResultSet row, int index) throws SQLException {
        String declaration = row.getString(3);
        String vote = row.getString(4);
        return new Participant(
                new EmployeeId(row.getString(1)),
                row.getBoolean(2),
                declaration == null ? null : Declaration.valueOf(declaration),
                vote == null ? null : Vote.valueOf(vote),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }
}
