package lt.atsakas.documents;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Has one content after another looked at, until none is due; while the scanner is away all of them wait. Several nodes share the work. */
@Component
class ScanRounds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ScanRounds.class);

    /** No scan takes longer; a node that died over one leaves it to the others then. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    /** Somebody must raise a limit, or bring a file back. */
    private static final Duration UNTIL_MENDED = Duration.ofHours(1);

    private final Rounds rounds = new Rounds("the virus scanner");
    private final ScannerSettings settings;
    private final Clamd scanner;
    private final ScanBook book;
    private final Shelf shelf;
    private final Documents documents;
    private final Quarantine quarantine;
    private final TransactionTemplate transaction;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(1),
            work -> new Thread(work, "virus-scans"),
            new DiscardPolicy());
    private volatile boolean begun;

    ScanRounds(
            ScannerSettings settings,
            Clamd scanner,
            ScanBook book,
            Shelf shelf,
            Documents documents,
            Quarantine quarantine,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.scanner = scanner;
        this.book = book;
        this.shelf = shelf;
        this.documents = documents;
        this.quarantine = quarantine;
        this.transaction = transaction;
    }

    /** A round soon, in a thread of its own: a scanner that is slow keeps nobody else. */
    @Scheduled(fixedDelayString = "${atsakas.documents.scanner.poll:5s}")
    void soon() {
        if (settings.isOn() || !begun) {
            thread.execute(this::round);
        }
    }

    void round() {
        rounds.make(() -> {
            begin();
            if (settings.isOn()) {
                lookAtWhatIsDue();
            }
        });
    }

    /** Once after each start: whatever came while there was no scanner is looked at too, and nothing waits for one that is no more. */
    private void begin() {
        if (!begun) {
            if (settings.isOn()) {
                book.enterWhatCameBefore();
            } else {
                book.forgetWhatWaits();
            }
            begun = true;
        }
    }

    private void lookAtWhatIsDue() {
        List<String> due = book.claim(1, LEASE);
        while (!due.isEmpty()) {
            boolean goOn = lookAt(due.get(0)) && !thread.isShutdown();
            due = goOn ? book.claim(1, LEASE) : List.of();
        }
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }

    /** Whether the scanner is there. */
    private boolean lookAt(String sha256) {
        ScanResult result = result(sha256);
        if (result instanceof ScanResult.Clean) {
            book.settle(sha256, ScanState.CLEAN, null);
        } else if (result instanceof ScanResult.Infected infected) {
            transaction.executeWithoutResult(open -> holdBack(sha256, infected.name()));
        } else if (result instanceof ScanResult.TooLarge) {
            LOG.error("Content {} is larger than the scanner looks at: raise its StreamMaxLength", sha256);
            book.tryLater(sha256, "TooLarge", UNTIL_MENDED);
        } else if (result instanceof ScanResult.Unreadable) {
            book.tryLater(sha256, "Unreadable", UNTIL_MENDED);
        } else if (result instanceof ScanResult.Away away) {
            LOG.warn("The virus scanner is away: {}", away.trouble());
            book.tryLater(sha256, away.trouble(), settings.retry());
            return false;
        }
        return true;
    }

    private ScanResult result(String sha256) {
        try (InputStream content = shelf.content(sha256).getInputStream()) {
            return scanner.scan(content);
        } catch (IOException | ShelfOutOfOrder unreadable) {
            LOG.error("Content {} cannot be read", sha256, unreadable);
            return new ScanResult.Unreadable();
        }
    }

    private void holdBack(String sha256, String virus) {
        if (book.settle(sha256, ScanState.INFECTED, virus)) {
            LOG.warn("Content {} is held back: {}", sha256, virus);
            documents.findBySha256(sha256).stream()
                    .map(Document::card)
                    .filter(document -> document.kind().comesFromOutside())
                    .forEach(quarantine::tell);
        }
    }
}
