package lt.atsakas.demo.house;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import lt.atsakas.conduct.NewOffence;
import lt.atsakas.conduct.NewRefusal;
import lt.atsakas.conduct.OffenceDesk;
import lt.atsakas.conduct.OffenceKind;
import lt.atsakas.conduct.RefusalBook;
import lt.atsakas.conduct.RefusalGround;
import lt.atsakas.organisation.EmployeeId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody has reported an offence, and a client was not served, so that a newcomer sees who finds what of it. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class DemoConduct implements ApplicationRunner {

    private static final Duration AGO = Duration.ofHours(2);

    private final OffenceDesk offences;
    private final RefusalBook refusals;
    private final JdbcClient database;
    private final Clock clock;

    DemoConduct(OffenceDesk offences, RefusalBook refusals, JdbcClient database, Clock clock) {
        this.offences = offences;
        this.refusals = refusals;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (nothingIsReported()) {
            DemoTable.read("offences.csv").forEach(this::report);
            DemoTable.read("refusals.csv").forEach(this::enter);
        }
    }

    private void report(List<String> line) {
        offences.report(new NewOffence(
                OffenceKind.valueOf(line.get(1)),
                null,
                line.get(2),
                Set.of(new EmployeeId(line.get(3))),
                new EmployeeId(line.get(0))));
    }

    private void enter(List<String> line) {
        refusals.enter(new NewRefusal(
                RefusalGround.valueOf(line.get(1)),
                clock.instant().minus(AGO),
                line.get(2),
                line.get(3),
                null,
                new EmployeeId(line.get(0))));
    }

    private boolean nothingIsReported() {
        return database.sql("select not exists (select from conduct.offence_report)")
                .query(Boolean.class)
                .single();
    }
}
