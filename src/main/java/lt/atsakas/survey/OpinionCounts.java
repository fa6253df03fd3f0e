package lt.atsakas.survey;

import static java.time.ZoneOffset.UTC;

import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Counts what clients said in a quarter; the cost follows the answers of that quarter, by the index of their days. */
@Repository
class OpinionCounts {

    private static final String IN_SCOPE = " and (:wholeHouse or unit in (:units)) and case_number not in (:hidden) ";

    private final JdbcClient jdbc;

    OpinionCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a client wrote, and to which group it belongs. */
    record Comment(CaseNumber number, String group, String text) {}

    List<Group> by(Breakdown by, Quarter quarter, Scope scope) {
        String sql = "select " + by.column() + ", count(*), sum(speed), sum(clarity), sum(respect),"
                + " count(*) filter (where least(speed, clarity, respect) <= " + Mark.BAD.value() + ")"
                + " from survey.invitation where state = 'ANSWERED' and ended_at >= :begin and ended_at < :end"
                + IN_SCOPE + "group by 1 order by 1";
        return asked(sql, quarter, scope)
                .query((row, index) -> new Group(
                        row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6)))
                .list();
    }

    /** How many were asked in the quarter. */
    int invited(Quarter quarter, Scope scope) {
        String sql = "select count(*) from survey.invitation where asked_at >= :begin and asked_at < :end" + IN_SCOPE;
        return asked(sql, quarter, scope).query(Integer.class).single();
    }

    /** The latest comments of the quarter. */
    List<Comment> comments(Breakdown by, Quarter quarter, Scope scope, int most) {
        String sql = "select case_number, " + by.column() + ", comment from survey.invitation"
                + " where state = 'ANSWERED' and ended_at >= :begin and ended_at < :end and comment <> ''"
                + IN_SCOPE + "order by ended_at desc limit :most";
        return asked(sql, quarter, scope)
                .param("most", most)
                .query((row, index) ->
                        new Comment(new CaseNumber(row.getString(1)), row.getString(2), row.getString(3)))
                .list();
    }

    private StatementSpec asked(String sql, Quarter quarter, Scope scope) {
        return jdbc.sql(sql)
                .param("begin", quarter.begin().atOffset(UTC))
                .param("end", quarter.end().atOffset(UTC))
                .param("wholeHouse", scope.wholeHouse())
                .param("units", orNone(scope.units().stream().map(UnitCode::value)))
                .param("hidden", orNone(scope.hidden().stream().map(CaseNumber::value)));
    }

    /** An empty list is no SQL; nothing in the table is named by an empty text. */
    private static List<String> orNone(Stream<String> values) {
        return Stream.concat(Stream.of(""), values).toList();
    }
}
