package lt.atsakas.oversight;

import lt.atsakas.shared.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the morning's digests be written by themselves; a round costs one statement while there is none to write. */
@Component
class DigestRounds {

    private final MorningDigests digests;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("the morning's digests");

    DigestRounds(MorningDigests digests, @Value("${atsakas.digest.automatic:true}") boolean automatic) {
        this.digests = digests;
        this.automatic = automatic;
    }

    @Scheduled(fixedDelayString = "${atsakas.digest.poll:20s}")
    void round() {
        if (automatic) {
            rounds.make(digests::round);
        }
    }
}
