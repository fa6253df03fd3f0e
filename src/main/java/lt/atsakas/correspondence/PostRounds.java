package lt.atsakas.correspondence;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import lt.atsakas.shared.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sends the postman out: right after a letter was handed in, and every two seconds for what is due again. */
@Component
class PostRounds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PostRounds.class);
    private static final Duration LAST_ROUND = Duration.ofSeconds(20);

    private final Postman postman;
    private final PostSettings settings;
    private final ThreadPoolExecutor thread;
    private final Rounds rounds = new Rounds("the postman");

    PostRounds(Postman postman, PostSettings settings) {
        this.postman = postman;
        this.settings = settings;
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(1),
                work -> new Thread(work, "postman"),
                new DiscardPolicy());
    }

    /** A round soon; more wishes than one wait as one. */
    @Scheduled(fixedDelayString = "${atsakas.post.poll:2s}")
    void soon() {
        if (settings.automatic()) {
            thread.execute(() -> rounds.make(postman::round));
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
        if (!thread.awaitTermination(LAST_ROUND.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("The postman is still out; what he carries is tried again after the lease");
        }
    }
}
