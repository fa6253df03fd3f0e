package lt.atsakas.demo.house;

import java.time.Clock;
import java.util.List;
import lt.atsakas.appointment.DeclaredInterests;
import lt.atsakas.appointment.InterestKind;
import lt.atsakas.appointment.NewInterest;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.Vilnius;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Declares an interest or two once the cases lie on the desks, so that a newcomer sees a doubt at assignment. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class DemoInterests implements ApplicationRunner {

    private final DeclaredInterests interests;
    private final JdbcClient database;
    private final Clock clock;

    DemoInterests(DeclaredInterests interests, JdbcClient database, Clock clock) {
        this.interests = interests;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (nothingIsDeclared()) {
            DemoTable.read("interests.csv").forEach(this::declare);
        }
    }

    private void declare(List<String> line) {
        EmployeeId employee = new EmployeeId(line.get(0));
        NewInterest interest = new NewInterest(
                employee,
                InterestKind.valueOf(line.get(1)),
                line.get(2),
                Vilnius.dayOf(clock.instant()).minusMonths(6));
        interests.declare(interest, employee);
    }

    private boolean nothingIsDeclared() {
        return database.sql("select not exists (select from appointment.declared_interest)")
                .query(Boolean.class)
                .single();
    }
}
