package lt.atsakas.registry;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What handlers know of a category; what it costs does not grow with all that is closed. */
@Service
public class Experiences {

    private final JdbcClient jdbc;

    Experiences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cases of the category, received since then, of each of these handlers who has one, without the hidden: by an index of just those cases. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, Experience> in(
            String category, Instant since, Collection<EmployeeId> handlers, Set<CaseNumber> hidden) {
        return jdbc
                .sql("""
                        select handler, count(*) filter (where closed_at is null), count(closed_at) from registry.case_file
                        where category = :category and handler = any(:handlers) and received_at >= :since
                        and number <> all(:hidden) group by handler""")
                .param("category", category)
                .param("handlers", handlers.stream().map(EmployeeId::value).toArray(String[]::new))
                .param("since", Timestamp.from(since))
                .param("hidden", hidden.stream().map(CaseNumber::value).toArray(String[]::new))
                .query((row, index) ->
                        Map.entry(new EmployeeId(row.getString(1)), new Experience(row.getInt(2), row.getInt(3))))
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
