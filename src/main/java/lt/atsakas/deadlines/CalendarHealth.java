package lt.atsakas.deadlines;

import lt.atsakas.shared.web.DatabaseHealth;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Says how many cases have yet to follow the calendar; one that could not for long is before a person. */
@Component("calendarHealthIndicator")
class CalendarHealth extends DatabaseHealth {

    private static final Status DEGRADED = new Status("DEGRADED", "A case cannot follow the calendar");
    private static final int TRIES_WITHOUT_ALARM = 5;

    private final CountedCases cases;

    CalendarHealth(CountedCases cases) {
        super("The cases cannot be counted");
        this.cases = cases;
    }

    @Override
    protected void look(Health.Builder health) {
        CountedCases.Backlog backlog = cases.backlog();
        health.status(backlog.mostTries() > TRIES_WITHOUT_ALARM ? DEGRADED : Status.UP)
                .withDetail("casesToFollow", backlog.left());
    }
}
