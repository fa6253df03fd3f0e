package lt.atsakas.registry;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts open cases within a circle, all questions in one statement: each counts what {@link CaseSearch} finds for it. Reads
 * the open cases once, whatever is asked, and none of the closed ones.
 */
@Service
public class CaseCounting {

    private final JdbcClient jdbc;

    CaseCounting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The counts of each handler who has an open case in the circle, and of the cases that have none. */
    @Transactional(readOnly = true)
    public List<HandlerCounts> byHandler(Circle circle, List<CaseQuery> questions) {
        CaseConditions conditions = new CaseConditions();
        String sql = select(circle, questions, conditions);
        return jdbc.sql(sql)
                .params(conditions.values())
                .query((row, index) -> counts(row, questions.size()))
                .list();
    }

    static String select(Circle circle, List<CaseQuery> questions, CaseConditions conditions) {
        if (!questions.stream().allMatch(CaseQuery::openOnly)) {
            throw new IllegalArgumentException("Only open cases are counted: " + questions);
        }
        String counts = questions.stream()
                .map(question -> ", count(*) filter (where true" + conditions.asked(question) + ")")
                .collect(joining());
        return "select handler" + counts + " from registry.case_file where closed_at is null"
                + conditions.within(circle) + " group by handler";
    }

    private static HandlerCounts counts(ResultSet row, int questions) throws SQLException {
        String handler = row.getString(1);
        Integer[] counts = new Integer[questions];
        for (int question = 0; question < questions; question++) {
            counts[question] = row.getInt(question + 2);
        }
        return new HandlerCounts(handler == null ? null : new EmployeeId(handler), List.of(counts));
    }
}
