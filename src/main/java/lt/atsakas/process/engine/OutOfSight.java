package lt.atsakas.process.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.assignment.Bar;
import lt.atsakas.conduct.OffenceFile;
import lt.atsakas.conduct.ReportNumber;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The process instances that must not exist for whoever asks through the webapps, worked out anew for every request. */
@Component
class OutOfSight {

    private final ThreadLocal<String> ofThisRequest = new ThreadLocal<>();
    private final ObjectProvider<Bar> bar;
    private final ObjectProvider<OffenceFile> reports;
    private final ObjectProvider<JdbcClient> jdbc;

    OutOfSight(ObjectProvider<Bar> bar, ObjectProvider<OffenceFile> reports, ObjectProvider<JdbcClient> jdbc) {
        this.bar = bar;
        this.reports = reports;
        this.jdbc = jdbc;
    }

    /** From here on this thread asks for the employee. */
    void begin(EmployeeId employee) {
        Set<String> hidden = Stream.concat(
                        bar.getObject().casesBarredTo(employee).stream().map(CaseNumber::value),
                        reports.getObject().closedTo(employee).stream().map(ReportNumber::value))
                .collect(Collectors.toSet());
        if (!hidden.isEmpty()) {
            ofThisRequest.set(String.join(",", instances(hidden)));
        }
    }

    void end() {
        ofThisRequest.remove();
    }

    /** The ids, separated by commas; nothing where everything may be seen. */
    Optional<String> now() {
        return Optional.ofNullable(ofThisRequest.get());
    }

    private List<String> instances(Set<String> keys) {
        return jdbc.getObject()
                .sql("select id_ from act_hi_procinst where business_key_ in (:keys)")
                .param("keys", keys)
                .query(String.class)
                .list();
    }
}
