package lt.atsakas.correspondence.edelivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.shared.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has receipts read every half minute, on a thread of its own: a folder far away may be slow and holds up nobody else's rounds. */
@Component
class ReceiptRounds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptRounds.class);
    private static final long LAST_ROUND_SECONDS = 20;

    private final ReceiptFolder receipts;
    private final EDeliverySettings settings;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("the receipts of E. delivery");
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(1),
            work -> new Thread(work, "e-delivery-receipts"),
            new DiscardPolicy());

    ReceiptRounds(
            ReceiptFolder receipts,
            EDeliverySettings settings,
            @Value("${atsakas.post.automatic:true}") boolean automatic) {
        this.receipts = receipts;
        this.settings = settings;
        this.automatic = automatic;
    }

    @Scheduled(fixedDelayString = "${atsakas.e-delivery.poll:30s}")
    void soon() {
        if (automatic && settings.isOn()) {
            thread.execute(() -> rounds.make(this::read));
        }
    }

    private void read() {
        try {
            receipts.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(LAST_ROUND_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("Receipts of E. delivery are still being read; what is not finished is read again");
        }
    }
}
