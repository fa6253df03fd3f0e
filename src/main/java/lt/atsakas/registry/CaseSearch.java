package lt.atsakas.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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
        CaseConditions conditions = new CaseConditions();
        String sql = select(query, circle, conditions);
        List<CaseLine> found = jdbc.sql(sql)
                .params(conditions.values())
                .query(CaseSearch::line)
                .list();
        boolean more = found.size() > CaseQuery.PAGE_SIZE;
        return new FoundCases(more ? found.subList(0, CaseQuery.PAGE_SIZE) : found, query.page(), more);
    }

    /** The question in SQL; what it asks about goes to the conditions. */
    static String select(CaseQuery query, Circle circle, CaseConditions conditions) {
        return "select number, subject, client_name, category, unit, handler, received_at, answer_due, status,"
                + " closed_at is not null from registry.case_file where true"
                + conditions.within(circle)
                + conditions.asked(query)
                + (query.openOnly() ? " order by answer_due, number" : " order by received_at desc")
                + " limit " + conditions.named(CaseQuery.PAGE_SIZE + 1)
                + " offset " + conditions.named(query.offset());
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
