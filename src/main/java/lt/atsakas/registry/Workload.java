package lt.atsakas.registry;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much everybody carries: counted over open cases only, so it costs the same however many are closed. */
@Service
public class Workload {

    private final JdbcClient jdbc;

    Workload(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open cases by handler; who has none is not in the map. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, Integer> openCasesByHandler() {
        return jdbc.sql("""
                        select handler, count(*) from registry.case_file
                        where closed_at is null and handler is not null group by handler""").query((row, index) -> Map.entry(new EmployeeId(row.getString(1)), row.getInt(2))).stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
