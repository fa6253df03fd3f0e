package lt.atsakas.notices;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import lt.atsakas.organisation.EmployeeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What administrators have changed and not published. */
@Repository
class DraftRows {

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One text that was changed. */
    record Row(String language, String content, long mark, EmployeeId changedBy, Instant changedAt) {}

    /** Those of the kind, by the code of the language. */
    Map<String, Row> of(NoticeKind kind) {
        return jdbc
                .sql("select language, content, mark, changed_by, changed_at from notices.draft where kind = ?")
                .param(kind.name())
                .query((row, index) -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        new EmployeeId(row.getString(4)),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::language, row -> row));
    }

    void put(NoticeKind kind, String language, String content, EmployeeId by, Instant at) {
        jdbc.sql("""
                        insert into notices.draft (kind, language, content, mark, changed_by, changed_at)
                        values (:kind, :language, :content, nextval('notices.draft_mark'), :by, :at)
                        on conflict (kind, language) do update set content = excluded.content, mark = excluded.mark,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .param("kind", kind.name())
                .param("language", language)
                .param("content", content)
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    void drop(NoticeKind kind, String language) {
        jdbc.sql("delete from notices.draft where kind = ? and language = ?")
                .params(kind.name(), language)
                .update();
    }

    void dropAll(NoticeKind kind) {
        jdbc.sql("delete from notices.draft where kind = ?").param(kind.name()).update();
    }
}
