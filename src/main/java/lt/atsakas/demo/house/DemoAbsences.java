package lt.atsakas.demo.house;

import java.time.Clock;
import java.time.LocalDate;
import lt.atsakas.organisation.AbsenceDesk;
import lt.atsakas.shared.Vilnius;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends some on leave once the cases lie on the desks, so that a newcomer sees work with a deputy. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class DemoAbsences implements ApplicationRunner {

    private final AbsenceDesk desk;
    private final JdbcClient database;
    private final Clock clock;

    DemoAbsences(AbsenceDesk desk, JdbcClient database, Clock clock) {
        this.desk = desk;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate today = Vilnius.dayOf(clock.instant());
        if (nobodyWasEverAway()) {
            DemoAbsence.all().forEach(absence -> desk.enter(absence.seenOn(today), absence.employee()));
        }
    }

    private boolean nobodyWasEverAway() {
        return database.sql("select not exists (select from organisation.absence)")
                .query(Boolean.class)
                .single();
    }
}
