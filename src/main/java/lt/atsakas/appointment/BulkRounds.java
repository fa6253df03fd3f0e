package lt.atsakas.appointment;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import lt.atsakas.shared.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Goes through the cases of orders as soon as one is given, beside the one who waits; what a restart broke off goes on by itself. */
@Component
class BulkRounds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BulkRounds.class);
    private static final int PATIENCE_SECONDS = 20;

    private final BulkRunner runner;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("passing many cases on");
    private final ThreadPoolExecutor thread;

    BulkRounds(BulkRunner runner, @Value("${atsakas.bulk.automatic:true}") boolean automatic) {
        this.runner = runner;
        this.automatic = automatic;
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(1),
                work -> new Thread(work, "bulk"),
                new DiscardPolicy());
    }

    @Scheduled(fixedDelayString = "${atsakas.bulk.poll:30s}")
    void soon() {
        if (automatic) {
            thread.execute(() -> rounds.make(runner::round));
        }
    }

    /** A round as soon as the present transaction is committed. */
    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                soon();
            }
        });
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("Cases are still being passed on; what is left goes on after the start");
        }
    }
}
