package lt.atsakas.correspondence;

import java.time.Duration;
import java.time.Instant;
import lt.atsakas.testing.MovableClock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Some node has taken a letter to carry it, for ten minutes, and none of anybody else's. */
record OnTheRoad(ApplicationContext beans) {

    static final Duration LEASE = Duration.ofMinutes(10);

    /** The one that is due before all others is taken first. */
    OutgoingLetter alone(LetterId letter) {
        beans.getBean(JdbcClient.class)
                .sql("update correspondence.outgoing_letter set next_attempt_at = '2000-01-01' where id = ?")
                .param(letter.value())
                .update();
        Instant now = beans.getBean(MovableClock.class).instant();
        return beans.getBean(Outbox.class).claim(now, LEASE, 1).stream()
                .filter(taken -> taken.id().equals(letter))
                .findFirst()
                .orElseThrow();
    }
}
