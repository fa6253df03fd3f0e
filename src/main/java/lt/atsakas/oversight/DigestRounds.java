package lt.atsakas.oversight;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the morning's digests be written by themselves; a round costs one statement while there is none to write. */
@Component
class DigestRounds {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRounds.class);

    private final MorningDigests digests;
    private final boolean automatic;
    private volatile boolean broken;

    DigestRounds(MorningDigests digests, @Value("${atsakas.digest.automatic:true}") boolean automatic) {
        this.digests = digests;
        this.automatic = automatic;
    }

    @Scheduled(fixedDelayString = "${atsakas.digest.poll:20s}")
    void round() {
        if (automatic) {
            goRound();
        }
    }

    /** A database that is away is told once, not at every round. */
    private void goRound() {
        try {
            digests.round();
            broken = false;
        } catch (RuntimeException away) {
            if (!broken) {
                LOG.error("The morning's digests cannot be written now; the next round goes on", away);
            }
            broken = true;
        }
    }
}
