package lt.atsakas.deadlines;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** By which version of the calendar the days of each open case were counted, and which cases a later version touches. */
@Repository
class CountedCases {

    /** In days: no reaction and no plan of the house reaches further than this beyond the answer's day. */
    private static final int REACH = 31;

    private static final String BEHIND = " c.version < (select version from deadlines.calendar_version)";

    private static final String TOUCHED =
            " exists (select 1 from deadlines.calendar_change d where d.version > c.version"
                    + " and (d.day is null or d.day between c.counted_from and greatest(c.due, :today) + :reach))";

    private final JdbcClient jdbc;
    private final Clock clock;

    CountedCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long newestVersion() {
        return jdbc.sql("select version from deadlines.calendar_version")
                .query(Long.class)
                .single();
    }

    /** The version must have been read before the term was counted. */
    void note(AnswerTerm term, long version) {
        jdbc.sql("""
                insert into deadlines.counted_case (case_number, version, counted_from, due)
                values (:number, :version, :from, :due) on conflict (case_number) do update set
                version = excluded.version, counted_from = excluded.counted_from, due = excluded.due, tries = 0,
                retry_at = null""")
                .param("number", term.facts().number().value())
                .param("version", version)
                .param("from", term.facts().effectiveReceipt())
                .param("due", term.due())
                .update();
    }

    /** Whoever is out of reach of every change since is up to date without being counted. */
    void passOverUntouched() {
        asked("update deadlines.counted_case set version = (select version from deadlines.calendar_version)"
                        + " where case_number in (select case_number from deadlines.counted_case c where" + BEHIND
                        + " and not" + TOUCHED + " for update skip locked)")
                .update();
    }

    List<CaseNumber> behind(int limit) {
        return asked("select case_number from deadlines.counted_case c where" + BEHIND + " and" + TOUCHED
                        + " and (retry_at is null or retry_at <= :now) order by case_number limit :limit")
                .param("now", time(clock.instant()))
                .param("limit", limit)
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .list();
    }

    /** The cases in whose count the day is, or could be. */
    List<CaseNumber> inReachOf(LocalDate day) {
        return asked("select case_number from deadlines.counted_case c"
                        + " where :day between c.counted_from and greatest(c.due, :today) + :reach")
                .param("day", day)
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .list();
    }

    /** Which of these numbers are those of counted cases. */
    Set<String> among(Collection<String> numbers) {
        return jdbc.sql(
                        "select case_number from deadlines.counted_case where case_number = any(cast(:numbers as text[]))")
                .param("numbers", numbers.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** Takes the case for this transaction; false when another node has it or it is up to date or closed meanwhile. */
    boolean claim(CaseNumber number) {
        return jdbc.sql("select 1 from deadlines.counted_case c where case_number = :number and" + BEHIND
                        + " for update skip locked")
                .param("number", number.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The number of tries that the case has cost by now. */
    int failed(CaseNumber number) {
        return jdbc.sql(
                        "update deadlines.counted_case set tries = tries + 1 where case_number = :number returning tries")
                .param("number", number.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void tryAgainAfter(CaseNumber number, Duration pause) {
        jdbc.sql("update deadlines.counted_case set retry_at = :at where case_number = :number")
                .param("at", time(clock.instant().plus(pause)))
                .param("number", number.value())
                .update();
    }

    Backlog backlog() {
        return asked("select count(*), coalesce(max(tries), 0) from deadlines.counted_case c where" + BEHIND + " and"
                        + TOUCHED)
                .query((row, index) -> new Backlog(row.getInt(1), row.getInt(2)))
                .single();
    }

    Optional<Instant> nextTryAfter(Instant moment) {
        return jdbc.sql("select min(retry_at) from deadlines.counted_case c where retry_at > :moment and" + BEHIND)
                .param("moment", time(moment))
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    @EventListener
    void on(CaseClosed closed) {
        jdbc.sql("delete from deadlines.counted_case where case_number = :number")
                .param("number", closed.number().value())
                .update();
    }

    private StatementSpec asked(String sql) {
        return jdbc.sql(sql).param("today", Vilnius.dayOf(clock.instant())).param("reach", REACH);
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(UTC);
    }

    /** How many cases are behind the calendar, and how often the most stubborn of them was tried in vain. */
    record Backlog(int left, int mostTries) {}
}
