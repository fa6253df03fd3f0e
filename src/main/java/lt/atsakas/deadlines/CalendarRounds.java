package lt.atsakas.deadlines;

import lt.atsakas.shared.Rounds;
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
    private final Rounds rounds = new Rounds("cases that follow the calendar");

    CalendarRounds(CalendarFollower follower, @Value("${atsakas.calendar.automatic:true}") boolean automatic) {
        this.follower = follower;
        this.automatic = automatic;
    }

    @Scheduled(fixedDelayString = "${atsakas.calendar.poll:3s}")
    void round() {
        if (automatic) {
            rounds.make(this::follow);
        }
    }

    private void follow() {
        while (follower.round() == CalendarFollower.BATCH) {
            LOG.debug("More cases than one batch follow the calendar");
        }
    }
}
