package lt.atsakas.correspondence.seal;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import lt.atsakas.correspondence.NotSealed;
import lt.atsakas.correspondence.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals with the key of a keystore while its certificate is valid. That it cannot, and that it can again, the log tells once. */
class KeystoreSeal implements Seal {

    private static final Logger LOG = LoggerFactory.getLogger(KeystoreSeal.class);

    private final Keystore keystore;
    private final SealedPdf sealed;
    private final Clock clock;
    private final AtomicBoolean troubled = new AtomicBoolean();

    KeystoreSeal(Keystore keystore, SealedPdf sealed, Clock clock) {
        this.keystore = keystore;
        this.sealed = sealed;
        this.clock = clock;
    }

    @Override
    public byte[] put(byte[] pdf) {
        try {
            Instant now = clock.instant();
            SealKey key = keystore.key();
            key.requireValidAt(now);
            byte[] paper = sealed.of(pdf, key, now);
            if (troubled.getAndSet(false)) {
                LOG.info("Letters are sealed again");
            }
            return paper;
        } catch (KeystoreUnusable e) {
            throw notSealed(e, e.problem() + " – " + e.remedy());
        } catch (IOException e) {
            throw notSealed(e, "A paper could not be sealed: " + e.getMessage());
        }
    }

    private NotSealed notSealed(Exception cause, String problem) {
        if (!troubled.getAndSet(true)) {
            LOG.error("Letters cannot be sealed and wait: {}", problem);
        }
        return new NotSealed(cause);
    }
}
