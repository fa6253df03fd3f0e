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
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of sessions. */
@Repository
class SessionBook {

    private static final String SELECT = "select id, committee, starts_at, place from committee.session ";

    private static final long LOCK = 20261129_17L;

    private final JdbcClient jdbc;

    SessionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one transaction at a time plan sessions: two that do not see each other yet could bring the same people to two rooms. */
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, index) -> true)
                .single();
    }

    Optional<SessionCard> find(SessionId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(SessionBook::card)
                .optional();
    }

    /** Those that begin after the moment, the next one first. */
    List<SessionCard> after(Instant moment) {
        return jdbc.sql(SELECT + "where starts_at > :moment order by starts_at, id")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(SessionBook::card)
                .list();
    }

    /** Those that begin within that time, the first of them first. */
    List<SessionCard> between(Instant from, Instant before) {
        return jdbc.sql(SELECT + "where starts_at >= :from and starts_at < :before order by starts_at, id")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(SessionBook::card)
                .list();
    }

    /**
     * The case of this review, and unless it is to be alone those that its session is still to deal with too, in the one order in which several are
     * held.
     */
    List<CaseNumber> awaitedWith(ReviewId review, boolean alone) {
        return jdbc.sql("""
                        select other.case_number from committee.review asked
                        join committee.review other on other.id = asked.id or not :alone
                            and other.session = asked.session and other.state = 'CALLED' and other.recorded_at is null
                        where asked.id = :review order by other.case_number""").param("review", review.value()).param("alone", alone).query(String.class).stream()
                .map(CaseNumber::new)
                .toList();
    }

    /** The committee's other sessions that would last at the same time and have a case before them. */
    List<SessionCard> besides(SessionCard wanted) {
        return jdbc.sql(SELECT + """
                        where committee = :committee and id <> :id and starts_at > :after and starts_at < :before
                        and exists (select from committee.review where session = committee.session.id and state = 'CALLED')
                        order by starts_at""")
                .param("committee", wanted.committee().value())
                .param("id", wanted.id().value())
                .param("after", wanted.startsAt().minus(SessionCard.USUAL).atOffset(ZoneOffset.UTC))
                .param("before", wanted.endsAt().atOffset(ZoneOffset.UTC))
                .query(SessionBook::card)
                .list();
    }

    /** Those of them who are to sit in a session of another committee at the same time. */
    List<EmployeeId> busyElsewhere(SessionCard wanted, Collection<EmployeeId> people) {
        return jdbc
                .sql("""
                        select distinct sits.employee from committee.participant sits
                        join committee.review review on review.id = sits.review and review.state = 'CALLED'
                        join committee.session other on other.id = review.session
                        where other.committee <> :committee and other.starts_at > :after and other.starts_at < :before
                        and coalesce(sits.declaration, 'IMPARTIAL') = 'IMPARTIAL' order by sits.employee""")
                .param("committee", wanted.committee().value())
                .param("after", wanted.startsAt().minus(SessionCard.USUAL).atOffset(ZoneOffset.UTC))
                .param("before", wanted.endsAt().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .stream()
                .map(EmployeeId::new)
                .filter(people::contains)
                .toList();
    }

    void add(SessionCard session) {
        jdbc.sql("insert into committee.session (id, committee, starts_at, place) values (?, ?, ?, ?)")
                .params(
                        session.id().value(),
                        session.committee().value(),
                        session.startsAt().atOffset(ZoneOffset.UTC),
                        session.place())
                .update();
    }

    void move(SessionId id, Instant startsAt, String place) {
        jdbc.sql("update committee.session set starts_at = ?, place = ? where id = ?")
                .params(startsAt.atOffset(ZoneOffset.UTC), place, id.value())
                .update();
    }

    private static SessionCard card(ResultSet row, int index) throws SQLException {
        return new SessionCard(
                new SessionId(row.getObject(1, UUID.class)),
                new CommitteeId(row.getObject(2, UUID.class)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4));
    }
}
