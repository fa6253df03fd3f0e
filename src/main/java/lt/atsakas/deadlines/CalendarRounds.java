package lt.atsakas.deadlines;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the cases follow the calendar by itself, a batch every few seconds, and at once while there are more. */
@Component
class CalendarRounds {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarRounds.class);

    private final CalendarFollower follower;
    private final boolean automatic;
    private volatile boolean broken;

    CalendarRounds(CalendarFollower follower, @Value("${atsakas.calendar.automatic:true}") boolean automatic) {
        this.follower = follower;
        this.automatic = automatic;
    }

    @Scheduled(fixedDelayString = "${atsakas.calendar.poll:3s}")
    void round() {
        if (automatic) {
            goRound();
        }
    }

    /** A database that is away is told once, not at every round. */
    private void goRound() {
        try {
            while (follower.round() == CalendarFollower.BATCH) {
                LOG.debug("More cases than one batch follow the calendar");
            }
            broken = false;
        } catch (RuntimeException away) {
            if (!broken) {
                LOG.error("The cases cannot follow the calendar now; the next round goes on", away);
            }
            broken = true;
        }
    }
}
