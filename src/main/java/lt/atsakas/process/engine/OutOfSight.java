package lt.atsakas.process.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.assignment.Bar;
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
    private final ObjectProvider<JdbcClient> jdbc;

    OutOfSight(ObjectProvider<Bar> bar, ObjectProvider<JdbcClient> jdbc) {
        this.bar = bar;
        this.jdbc = jdbc;
    }

    /** From here on this thread asks for the employee. */
    void begin(EmployeeId employee) {
        Set<CaseNumber> barred = bar.getObject().casesBarredTo(employee);
        if (!barred.isEmpty()) {
            ofThisRequest.set(String.join(",", instances(barred)));
        }
    }

    void end() {
        ofThisRequest.remove();
    }

    /** The ids, separated by commas; nothing where everything may be seen. */
    Optional<String> now() {
        return Optional.ofNullable(ofThisRequest.get());
    }

    private List<String> instances(Set<CaseNumber> cases) {
        return jdbc.getObject()
                .sql("select id_ from act_hi_procinst where business_key_ in (:cases)")
                .param("cases", cases.stream().map(CaseNumber::value).collect(Collectors.toSet()))
                .query(String.class)
                .list();
    }
}
