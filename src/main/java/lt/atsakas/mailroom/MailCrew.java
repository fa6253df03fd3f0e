package lt.atsakas.mailroom;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import lt.atsakas.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Does the mailroom's work: collects, sorts by several hands, and does what registrars have chosen. What happens to one mail does not touch the others. */
@Component
class MailCrew implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailCrew.class);
    private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);
    private static final int AT_ONCE = 200;
    private static final int MOST_TRIES = 3;

    /** A disk that is full is no fault of the mail. */
    private static final int MOST_TRIES_WITHOUT_DISK = 200;

    private final Collector collector;
    private final BoxCollector boxes;
    private final MailRegister register;
    private final MailSorter sorter;
    private final ChosenSteps steps;
    private final MailsForStandIns forStandIns;
    private final MailroomSettings settings;
    private final ExecutorService hands;
    private final ExecutorService foreman;
    private CompletableFuture<Void> meanwhile = NOTHING;

    MailCrew(
            Collector collector,
            BoxCollector boxes,
            MailRegister register,
            MailSorter sorter,
            ChosenSteps steps,
            MailsForStandIns forStandIns,
            MailroomSettings settings) {
        this.collector = collector;
        this.boxes = boxes;
        this.register = register;
        this.sorter = sorter;
        this.steps = steps;
        this.forStandIns = forStandIns;
        this.settings = settings;
        this.hands = people("mail-sorter", settings.workers());
        this.foreman = people("mail-foreman", 1);
    }

    private static ExecutorService people(String name, int number) {
        return new ThreadPoolExecutor(
                number, number, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), work -> new Thread(work, name));
    }

    /**
     * Takes what waits in the mailbox and in the official box and sorts all that is not sorted: what was taken is sorted while more is
     * taken, and the rest goes on when one of them is away.
     */
    synchronized void round() {
        try {
            boxes.collect();
        } finally {
            ofMails();
        }
    }

    private void ofMails() {
        try {
            if (settings.isOn()) {
                collector.collect(this::sortMeanwhile);
            }
        } finally {
            endSorting();
            sortAll();
            forStandIns.announce();
        }
    }

    /** One sorting at a time; what stopped the last one stops the taking too. */
    private void sortMeanwhile() {
        if (meanwhile.isDone()) {
            endSorting();
            meanwhile = CompletableFuture.runAsync(this::sortAll, foreman);
        }
    }

    private void endSorting() {
        CompletableFuture<Void> last = meanwhile;
        meanwhile = NOTHING;
        awaitEnd(last);
    }

    /** Does what registrars chose and can no longer take back. */
    void doChosen() {
        steps.due().forEach(this::finish);
    }

    private void sortAll() {
        Set<MailId> seen = new HashSet<>();
        List<MailId> next = register.toSort(AT_ONCE);
        while (seen.addAll(next)) {
            sort(next);
            next = register.toSort(AT_ONCE);
        }
    }

    private void sort(List<MailId> mails) {
        LinkedBlockingQueue<MailId> heap = new LinkedBlockingQueue<>(mails);
        CompletableFuture<?>[] busy = IntStream.range(0, settings.workers())
                .mapToObj(hand -> CompletableFuture.runAsync(() -> work(heap), hands))
                .toArray(CompletableFuture[]::new);
        awaitEnd(CompletableFuture.allOf(busy));
    }

    private static void awaitEnd(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException broken) {
            throw broken.getCause() instanceof RuntimeException why ? why : broken;
        }
    }

    private void work(LinkedBlockingQueue<MailId> heap) {
        for (MailId id = heap.poll(); id != null; id = heap.poll()) {
            sort(id);
        }
    }

    private void sort(MailId id) {
        try {
            if (register.begin(id, MOST_TRIES)) {
                sorter.sort(id);
            }
        } catch (RuleViolation refused) {
            LOG.warn("Mail {} waits for a person: {}", id, refused.messageKey());
            sorter.refuse(id);
        } catch (DataAccessResourceFailureException databaseAway) {
            throw databaseAway;
        } catch (RuntimeException failed) {
            LOG.warn("Mail {} could not be sorted and is tried again", id, failed);
            boolean disk = failed instanceof UncheckedIOException;
            if (register.failed(id, disk ? MOST_TRIES_WITHOUT_DISK : MOST_TRIES)) {
                LOG.error("Mail {} could not be sorted and waits for a person", id);
            }
        }
    }

    private void finish(MailId id) {
        try {
            steps.finish(id);
        } catch (RuleViolation refused) {
            LOG.warn("What was chosen for mail {} cannot be done: {}", id, refused.messageKey());
            steps.giveUp(id, MailReason.REFUSED);
        } catch (DataAccessResourceFailureException databaseAway) {
            throw databaseAway;
        } catch (RuntimeException failed) {
            LOG.error("What was chosen for mail {} failed and waits for a person", id, failed);
            steps.giveUp(id, MailReason.FAILED);
        }
    }

    @Override
    public void destroy() {
        foreman.shutdown();
        hands.shutdown();
    }
}
