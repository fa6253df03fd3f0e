package lt.atsakas.process.task;

import lt.atsakas.deadlines.AppointmentUnsettled;
import lt.atsakas.deadlines.UnsettledAppointments;
import lt.atsakas.shared.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Looks again and again for appointments on days on which nobody works. Whoever declares a day does not see what is being planned in that moment,
 * and who plans something does not see what is being declared; here both are seen, soon after, and nothing is lost by a restart.
 */
@Component
class AppointmentRounds {

    private final UnsettledAppointments unsettled;
    private final OneByOne<AppointmentUnsettled> each;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("appointments on days off");

    AppointmentRounds(
            UnsettledAppointments unsettled,
            PlatformTransactionManager transactions,
            @Value("${atsakas.calendar.automatic:true}") boolean automatic) {
        this.unsettled = unsettled;
        this.each = new OneByOne<>("appointments on days off", transactions);
        this.automatic = automatic;
    }

    @Scheduled(fixedDelayString = "${atsakas.calendar.appointments-poll:30s}")
    void scheduled() {
        if (automatic) {
            rounds.make(this::round);
        }
    }

    synchronized void round() {
        each.undone(unsettled.untold(), this::tell);
    }

    private boolean tell(AppointmentUnsettled one) {
        unsettled.tell(one);
        return true;
    }
}
