package lt.atsakas.correspondence.seal;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import lt.atsakas.correspondence.NotSealed;
import lt.atsakas.correspondence.Seal;
import lt.atsakas.correspondence.Unsealable;
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
        Instant now = clock.instant();
        SealKey key = keyAt(now);
        try {
            return sealed.of(pdf, key, now);
        } catch (IOException e) {
            throw new Unsealable(e);
        }
    }

    @Override
    public void requireReady() {
        keyAt(clock.instant());
    }

    private SealKey keyAt(Instant now) {
        try {
            SealKey key = keystore.key();
            key.requireValidAt(now);
            if (troubled.getAndSet(false)) {
                LOG.info("Letters are sealed again");
            }
            return key;
        } catch (KeystoreUnusable e) {
            if (!troubled.getAndSet(true)) {
                LOG.error("Letters cannot be sealed and wait: {} – {}", e.problem(), e.remedy());
            }
            throw new NotSealed(e);
        }
    }
}
