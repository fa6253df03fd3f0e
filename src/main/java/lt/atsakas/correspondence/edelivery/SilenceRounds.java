package lt.atsakas.correspondence.edelivery;

import lt.atsakas.correspondence.BoxReports;
import lt.atsakas.correspondence.LetterId;
import lt.atsakas.shared.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Puts before a person every half minute the letters of which the gateway should have told something by now: whether its folder can be read
 * or not, and also when the house has given up this road.
 */
@Component
class SilenceRounds {

    private final BoxReports reports;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("letters that the gateway to E. delivery says nothing of");

    SilenceRounds(BoxReports reports, @Value("${atsakas.post.automatic:true}") boolean automatic) {
        this.reports = reports;
        this.automatic = automatic;
    }

    @Scheduled(fixedDelayString = "${atsakas.e-delivery.poll:30s}")
    void soon() {
        if (automatic) {
            rounds.make(this::round);
        }
    }

    /** One that fails stays for the next round and holds up no other. */
    void round() {
        RuntimeException broken = null;
        for (LetterId letter : reports.overdue()) {
            try {
                reports.giveUp(letter);
            } catch (RuntimeException one) {
                broken = one;
            }
        }
        if (broken != null) {
            throw broken;
        }
    }
}
