package lt.atsakas.notices;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions in the database: added, called off, never changed otherwise. */
@Repository
class NoticeRows {

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else changes anything of the kind. */
    void hold(NoticeKind kind) {
        jdbc.sql("select kind from notices.notice where kind = ? for update")
                .param(kind.name())
                .query(String.class)
                .single();
    }

    /** All versions, oldest first. */
    List<NoticeVersion> all() {
        return jdbc.sql("select * from notices.version order by kind, number")
                .query(NoticeRows::version)
                .list();
    }

    /** The versions of one kind, oldest first. */
    List<NoticeVersion> of(NoticeKind kind) {
        return jdbc.sql("select * from notices.version where kind = ? order by number")
                .param(kind.name())
                .query(NoticeRows::version)
                .list();
    }

    /** What a version says, by the code of the language. */
    Map<String, String> texts(NoticeKind kind, int number) {
        return jdbc
                .sql("select language, content from notices.text where kind = ? and number = ?")
                .params(kind.name(), number)
                .query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(NoticeVersion version, Map<String, String> texts) {
        EmployeeId by = version.publishedBy();
        jdbc.sql("""
                        insert into notices.version (kind, number, since, published_at, published_by, change)
                        values (:kind, :number, :since, :at, :by, :change)""")
                .param("kind", version.kind().name())
                .param("number", version.number())
                .param("since", version.since().atOffset(UTC))
                .param("at", version.publishedAt().atOffset(UTC))
                .param("by", by == null ? null : by.value())
                .param("change", version.change())
                .update();
        texts.forEach((language, content) -> jdbc.sql(
                        "insert into notices.text (kind, number, language, content) values (?, ?, ?, ?)")
                .params(version.kind().name(), version.number(), language, content)
                .update());
    }

    void callOff(NoticeVersion version, EmployeeId by, OffsetDateTime at) {
        jdbc.sql("update notices.version set called_off_at = ?, called_off_by = ? where kind = ? and number = ?")
                .params(at, by.value(), version.kind().name(), version.number())
                .update();
    }

    private static NoticeVersion version(ResultSet row, int index) throws SQLException {
        OffsetDateTime calledOff = row.getObject("called_off_at", OffsetDateTime.class);
        return new NoticeVersion(
                NoticeKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                employee(row.getString("published_by")),
                row.getString("change"),
                calledOff == null ? null : calledOff.toInstant(),
                employee(row.getString("called_off_by")));
    }

    private static @Nullable EmployeeId employee(@Nullable String login) {
        return login == null ? null : new EmployeeId(login);
    }
}
