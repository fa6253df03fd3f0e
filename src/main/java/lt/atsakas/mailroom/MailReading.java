package lt.atsakas.mailroom;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lt.atsakas.mailroom.MailCard.ChosenStep;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks into the register of mails without changing it; what is about a hidden case is not there. */
@Repository
class MailReading {

    private static final int PAGE = 25;

    private static final String COLUMNS = "select m.id, m.channel, m.sha256, m.size, m.received_at, m.state, m.reason,"
            + " m.unseen_return, m.sender_name, m.sender_address, m.subject, m.language, m.case_number, m.decided_by,"
            + " m.sender_proof, s.kind, s.chosen_by, s.due_at, s.case_number as step_case"
            + " from mailroom.mail m left join mailroom.chosen_step s on s.mail = m.id where ";

    /** The case that it became or joined, one that it names, or one that somebody is about to join it to. */
    private static final String ABOUT = "(m.case_number is not null and m.case_number in (:cases))"
            + " or m.named_cases && cast(array[:cases] as text[]) or exists (select from mailroom.chosen_step c"
            + " where c.mail = m.id and c.case_number in (:cases))";

    private final JdbcClient jdbc;

    MailReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for somebody, and since when the first of it does. */
    record Backlog(
            int unsorted,
            int waiting,
            int failed,
            int heldBack,
            @Nullable Instant oldest,
            @Nullable Instant readAt,
            @Nullable Instant boxReadAt) {}

    FoundMails list(MailList which, int page, MailSight sight) {
        List<MailCard> found = asked(
                        COLUMNS + which.condition() + visible(sight) + " order by m.taken_at "
                                + (which.grows() ? "desc" : "") + ", m.id limit " + (PAGE + 1) + " offset "
                                + (long) Math.max(0, page) * PAGE,
                        sight)
                .query(MailReading::card)
                .list();
        boolean more = found.size() > PAGE;
        return new FoundMails(more ? found.subList(0, PAGE) : found, Math.max(0, page), more);
    }

    Optional<MailCard> find(MailId id, MailSight sight) {
        return asked(COLUMNS + "m.id = :id" + visible(sight), sight)
                .param("id", id.value())
                .query(MailReading::card)
                .optional();
    }

    /** The mails that were taken since then and are sorted, oldest first, from behind that one on. */
    List<MailCard> since(Instant moment, @Nullable MailId behind, int limit, MailSight sight) {
        String from = behind == null
                ? ""
                : " and (m.taken_at, m.id) > (select taken_at, id from mailroom.mail where id = :behind)";
        var statement = asked(
                        COLUMNS + "m.taken_at >= :since and m.state <> 'TAKEN'" + from + visible(sight)
                                + " order by m.taken_at, m.id limit :limit",
                        sight)
                .param("since", moment.atOffset(UTC))
                .param("limit", limit);
        return (behind == null ? statement : statement.param("behind", behind.value()))
                .query(MailReading::card)
                .list();
    }

    int waiting(MailSight sight) {
        return asked(
                        "select count(*) from mailroom.mail m where " + MailList.WAITING.condition() + visible(sight),
                        sight)
                .query(Integer.class)
                .single();
    }

    /** How many mails of programs came since then. */
    int byPrograms(Instant since, MailSight sight) {
        return asked(
                        "select count(*) from mailroom.mail m where m.taken_at >= :since and "
                                + MailList.BY_PROGRAMS.condition() + visible(sight),
                        sight)
                .param("since", since.atOffset(UTC))
                .query(Integer.class)
                .single();
    }

    /** Reads the index of what is to do only. */
    Backlog backlog() {
        return jdbc.sql("""
                        select count(*) filter (where state = 'TAKEN') as unsorted,
                               count(*) filter (where state = 'NEEDS_PERSON' or unseen_return) as waiting,
                               count(*) filter (where state = 'NEEDS_PERSON'
                                and reason in ('NOT_READ_WHOLE', 'FAILED', 'NOT_FETCHED', 'TOO_LARGE',
                                'MESSAGE_TOO_LARGE', 'MESSAGE_UNSAFE')) as failed,
                               count(*) filter (where state = 'NEEDS_PERSON' and reason = 'FLOOD') as held_back,
                               min(taken_at) as oldest,
                               (select max(read_at) from mailroom.mailbox where name <> :box) as read_at,
                               (select read_at from mailroom.mailbox where name = :box) as box_read_at
                        from mailroom.mail where state in ('TAKEN', 'NEEDS_PERSON') or unseen_return""")
                .param("box", BoxBook.TURN)
                .query((row, index) -> new Backlog(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        moment(row, "oldest"),
                        moment(row, "read_at"),
                        moment(row, "box_read_at")))
                .single();
    }

    /** All cases that the mails are about which wait for a decision. */
    Set<CaseNumber> casesOfWaiting() {
        return jdbc
                .sql(
                        "select distinct unnest(m.named_cases || array_remove(array[m.case_number, s.case_number], null)::text[])"
                                + " from mailroom.mail m left join mailroom.chosen_step s on s.mail = m.id where "
                                + MailList.WAITING.condition())
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .stream()
                .collect(toUnmodifiableSet());
    }

    /** The mails about one of the cases, with all cases that each is about. */
    Map<MailId, Set<CaseNumber>> about(Set<CaseNumber> cases) {
        return about(cases, "");
    }

    /** Those of them that wait for a decision. */
    Map<MailId, Set<CaseNumber>> waitingAbout(Set<CaseNumber> cases) {
        return about(cases, " and " + MailList.WAITING.condition());
    }

    private Map<MailId, Set<CaseNumber>> about(Set<CaseNumber> cases, String which) {
        return cases.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select m.id, m.named_cases || array_remove(array[m.case_number, s.case_number], null)::text[]"
                                        + " from mailroom.mail m left join mailroom.chosen_step s on s.mail = m.id where ("
                                        + ABOUT + ")" + which)
                        .param("cases", values(cases))
                        .query((row, index) -> Map.entry(new MailId(row.getObject(1, UUID.class)), numbers(row)))
                        .list()
                        .stream()
                        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<CaseNumber> numbers(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray(2).getArray())
                .map(CaseNumber::new)
                .collect(toUnmodifiableSet());
    }

    private JdbcClient.StatementSpec asked(String sql, MailSight sight) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        if (sight.all() && !sight.hidden().isEmpty()) {
            statement = statement.param("cases", values(sight.hidden()));
        }
        return sight.besides().isEmpty()
                ? statement
                : statement.param(
                        "besides", sight.besides().stream().map(MailId::value).toList());
    }

    private static String visible(MailSight sight) {
        String all = sight.all() ? sight.hidden().isEmpty() ? "true" : "not (" + ABOUT + ")" : "false";
        return " and (" + all + (sight.besides().isEmpty() ? "" : " or m.id in (:besides)") + ")";
    }

    private static List<String> values(Set<CaseNumber> cases) {
        return cases.stream().map(CaseNumber::value).toList();
    }

    private static MailCard card(ResultSet row, int index) throws SQLException {
        String reason = row.getString("reason");
        String by = row.getString("decided_by");
        String proof = row.getString("sender_proof");
        return new MailCard(
                new MailId(row.getObject("id", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                row.getString("sha256"),
                row.getLong("size"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                MailState.valueOf(row.getString("state")),
                reason == null ? null : MailReason.valueOf(reason),
                row.getBoolean("unseen_return"),
                row.getString("sender_name"),
                row.getString("sender_address"),
                row.getString("subject"),
                row.getString("language"),
                MailRegister.number(row.getString("case_number")),
                by == null ? null : new EmployeeId(by),
                proof == null ? null : SenderProof.valueOf(proof),
                step(row));
    }

    private static @Nullable ChosenStep step(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return kind == null
                ? null
                : new ChosenStep(
                        ChosenStep.Kind.valueOf(kind),
                        new EmployeeId(row.getString("chosen_by")),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        MailRegister.number(row.getString("step_case")));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
