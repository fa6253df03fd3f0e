package lt.atsakas.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases for somebody within their circle; open ones by the day their answer is due, others newest first. */
@Service
public class CaseSearch {

    private final JdbcClient jdbc;

    CaseSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of what the circle may know of and the query asks for. */
    @Transactional(readOnly = true)
    public FoundCases find(CaseQuery query, Circle circle) {
        Map<String, Object> values = new LinkedHashMap<>();
        String sql = select(query, circle, values);
        List<CaseLine> found =
                jdbc.sql(sql).params(values).query(CaseSearch::line).list();
        boolean more = found.size() > CaseQuery.PAGE_SIZE;
        return new FoundCases(more ? found.subList(0, CaseQuery.PAGE_SIZE) : found, query.page(), more);
    }

    /** The question in SQL; what it asks about goes to the values. */
    static String select(CaseQuery query, Circle circle, Map<String, Object> values) {
        values.put("limit", CaseQuery.PAGE_SIZE + 1);
        values.put("offset", query.offset());
        return "select number, subject, client_name, category, unit, handler, received_at, answer_due, status,"
                + " closed_at is not null from registry.case_file where true"
                + within(circle, values)
                + asked(query, values)
                + (query.openOnly() ? " order by answer_due, number" : " order by received_at desc")
                + " limit :limit offset :offset";
    }

    private static String within(Circle circle, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder();
        if (!circle.all()) {
            sql.append(" and (handler = any(:handlers) or unit = any(:units) or number = any(:shown))");
            values.put(
                    "handlers",
                    circle.handlers().stream().map(EmployeeId::value).toArray(String[]::new));
            values.put("units", circle.units().stream().map(UnitCode::value).toArray(String[]::new));
            values.put("shown", numbers(circle.shown()));
        }
        if (!circle.hidden().isEmpty()) {
            sql.append(" and number <> all(:hidden)");
            values.put("hidden", numbers(circle.hidden()));
        }
        return sql.toString();
    }

    private static String[] numbers(Set<CaseNumber> cases) {
        return cases.stream().map(CaseNumber::value).toArray(String[]::new);
    }

    private static String asked(CaseQuery query, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder(query.openOnly() ? " and closed_at is null" : "");
        CaseState state = query.state();
        if (state != null && state.isOpen()) {
            sql.append(" and status = any(:statuses)");
            values.put("statuses", statusesOf(state));
        } else if (state != null) {
            sql.append(" and closed_at is not null and outcome = :outcome");
            values.put("outcome", state.outcome().name());
        }
        if (query.dueBefore() != null) {
            sql.append(" and answer_due < :dueBefore");
            values.put("dueBefore", query.dueBefore());
        }
        if (query.words() != null && !query.words().isEmpty()) {
            sql.append("""
                     and (number = :number or to_tsvector('lithuanian', subject || ' ' || client_name || ' ' || coalesce(client_address, ''))
                    @@ websearch_to_tsquery('lithuanian', :words))""");
            values.put("number", query.words());
            values.put("words", query.words());
        }
        return sql.toString();
    }

    private static String[] statusesOf(CaseState state) {
        return Arrays.stream(ClientStatus.values())
                .filter(status -> status.state() == state)
                .map(Enum::name)
                .toArray(String[]::new);
    }

    private static CaseLine line(ResultSet row, int index) throws SQLException {
        String unit = row.getString(5);
        String handler = row.getString(6);
        return new CaseLine(
                new CaseNumber(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                unit == null ? null : new UnitCode(unit),
                handler == null ? null : new EmployeeId(handler),
                row.getTimestamp(7).toInstant(),
                row.getObject(8, LocalDate.class),
                ClientStatus.valueOf(row.getString(9)),
                row.getBoolean(10));
    }
}
