package lt.atsakas.acceptance.annual;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says of one case when the year is over, read past everything that wrote it. */
final class YearRecord {

    private final JdbcClient jdbc;
    private final CaseNumber number;

    YearRecord(JdbcClient jdbc, CaseNumber number) {
        this.jdbc = jdbc;
        this.number = number;
    }

    Instant received() {
        return ask("select received_at from registry.case_file where number = :number", Instant.class);
    }

    @Nullable
    String outcome() {
        return jdbc.sql("select outcome from registry.case_file where number = :number")
                .param("number", number.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    LocalDate answerDue() {
        return ask("select answer_due from registry.case_file where number = :number", LocalDate.class);
    }

    Instant issued() {
        return moments("ANSWER_ISSUED").get(0);
    }

    Instant closed() {
        return moments("CLOSED").get(0);
    }

    List<Instant> moments(String kind) {
        return jdbc.sql(
                        "select at from registry.journal_entry where case_number = :number and kind = :kind order by id")
                .param("number", number.value())
                .param("kind", kind)
                .query((row, index) -> row.getTimestamp("at").toInstant())
                .list();
    }

    /** When somebody above was first told of the cause at each time it came up. */
    List<Instant> escalated(String cause) {
        return jdbc.sql("select at from registry.journal_entry where case_number = :number and kind = 'ESCALATED'"
                        + " and details ->> 'cause' = :cause order by id")
                .param("number", number.value())
                .param("cause", cause)
                .query((row, index) -> row.getTimestamp("at").toInstant())
                .list();
    }

    /** Who was reminded of the term, and on which day. */
    List<String> reminders() {
        return jdbc.sql("select (at at time zone 'Europe/Vilnius')::date || ' ' || (details ->> 'recipient')"
                        + " from registry.journal_entry where case_number = :number and kind = 'REMINDED'")
                .param("number", number.value())
                .query(String.class)
                .list();
    }

    /** When a supervisor was asked whether the answer will be in time. */
    List<Instant> guarded() {
        return jdbc.sql("select task.start_time_ from act_hi_taskinst task join act_hi_procinst complaint"
                        + " on complaint.id_ = task.proc_inst_id_ where complaint.business_key_ = :number"
                        + " and task.task_def_key_ = 'userTask_guardTerm' order by task.start_time_")
                .param("number", number.value())
                .query((row, index) -> row.getTimestamp(1).toInstant())
                .list();
    }

    /** Whether somebody had asked to put the answer off and nobody had decided yet. */
    boolean isAskedAt(Instant moment) {
        return jdbc.sql("select exists (select from extension.extension where case_number = :number"
                        + " and asked_at <= :moment and (settled_at is null or settled_at > :moment))")
                .param("number", number.value())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /**
     * The different moments at which a matter came before its first supervisor, by its cause and the step it is about. What only went from
     * one to another, because the turn was the other's, did not come up anew.
     */
    Map<String, Integer> broughtUp() {
        return jdbc
                .sql("select cause, step, count(distinct at) as times from (select at, details ->> 'cause' as cause,"
                        + " details ->> 'step' as step, details ->> 'recipient' as recipient,"
                        + " lag(details ->> 'recipient') over (partition by details ->> 'cause', details ->> 'step'"
                        + " order by id) as before from registry.journal_entry where case_number = :number"
                        + " and kind = 'ESCALATED' and details ->> 'level' = '1') as told"
                        + " where recipient = coalesce(before, recipient) group by 1, 2")
                .param("number", number.value())
                .query((row, index) ->
                        Map.entry(row.getString("cause") + " " + row.getString("step"), row.getInt("times")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who was told what and when, and what they did: for whoever must find out why a check fails. */
    List<String> escalations() {
        return jdbc.sql("select concat_ws(' ', at, kind, actor, details) from registry.journal_entry"
                        + " where case_number = :number and kind in ('ESCALATED', 'ESCALATION_HANDLED') order by id")
                .param("number", number.value())
                .query(String.class)
                .list();
    }

    Optional<Granted> granted() {
        return jdbc.sql("select settled_at, new_due from extension.extension"
                        + " where case_number = :number and state = 'GRANTED'")
                .param("number", number.value())
                .query((row, index) -> new Granted(
                        row.getTimestamp("settled_at").toInstant(), row.getObject("new_due", LocalDate.class)))
                .optional();
    }

    /** When each letter of that kind left the house. */
    List<Instant> sent(String kind) {
        return jdbc.sql(
                        "select sent_at from correspondence.outgoing_letter where case_number = :number and kind = :kind"
                                + " order by sent_at")
                .param("number", number.value())
                .param("kind", kind)
                .query((row, index) -> row.getTimestamp("sent_at").toInstant())
                .list();
    }

    private <T> T ask(String sql, Class<T> type) {
        return jdbc.sql(sql).param("number", number.value()).query(type).single();
    }

    /** An extension as it was granted. */
    record Granted(Instant at, LocalDate newDue) {}
}
