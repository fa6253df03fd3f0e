package lt.atsakas.process.task;

import static java.time.ZoneOffset.UTC;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import lt.atsakas.deadlines.CalendarVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The running processes of no open case that wait for a moment to come, and up to which version of the calendar they have followed. */
@Repository
class BeyondCases {

    /** Longer than any transaction lasts, and than another node counts by the calendar of before. */
    private static final Duration LOOKED_AT_AGAIN = Duration.ofMinutes(5);

    private final CalendarVersions calendar;
    private final JdbcClient jdbc;
    private final Clock clock;

    BeyondCases(CalendarVersions calendar, JdbcClient jdbc, Clock clock) {
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether that version is new, nobody has looked yet since it came, or is to look again. */
    boolean isToFollow(long version) {
        jdbc.sql("update process.calendar_beyond_cases set version = :version, again_until = null"
                        + " where version < :version")
                .param("version", version)
                .update();
        return jdbc.sql("select again_until is null or again_until > :now from process.calendar_beyond_cases")
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /** All have been looked at once; those that somebody had in hand are looked at again. */
    void haveFollowed() {
        jdbc.sql("update process.calendar_beyond_cases set again_until = :until where again_until is null")
                .param("until", now().plus(LOOKED_AT_AGAIN))
                .update();
    }

    /** Open cases follow by themselves: what is theirs is none of these. */
    List<String> instances() {
        List<Waiting> waiting = waiting();
        Set<String> following =
                calendar.followingAmong(waiting.stream().map(Waiting::about).toList());
        return waiting.stream()
                .filter(process -> !following.contains(process.about()))
                .map(Waiting::instance)
                .toList();
    }

    /** A process that waits for a moment to come, and its business key, which is a case's number if it is about one. */
    private record Waiting(String instance, String about) {}

    private List<Waiting> waiting() {
        return jdbc.sql("""
                        select process.id_, coalesce(process.business_key_, '') from act_ru_execution process
                        where process.id_ = process.proc_inst_id_
                        and (exists (select from act_ru_job job where job.process_instance_id_ = process.id_
                            and job.type_ = 'timer' and job.duedate_ > :now)
                            or exists (select from act_ru_task task where task.proc_inst_id_ = process.id_
                            and task.due_date_ > :now))
                        order by process.id_""")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, index) -> new Waiting(row.getString(1), row.getString(2)))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }
}
