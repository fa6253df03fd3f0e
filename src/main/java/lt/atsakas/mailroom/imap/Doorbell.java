package lt.atsakas.mailroom.imap;

import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import lt.atsakas.mailroom.MailRounds;
import lt.atsakas.mailroom.MailroomSettings;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Waits at the mailbox until the server says that something came (IDLE), and then has a round made at once. Where the server cannot,
 * or the line is broken, the rounds at fixed times do.
 */
@Component
class Doorbell implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);

    /** Servers hang up after half an hour without a word. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(9);

    private static final long PAUSE_SECONDS = 60;

    private final ImapSource source;
    private final MailRounds rounds;
    private final MailroomSettings settings;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private volatile boolean running;
    private volatile @Nullable Store line;

    Doorbell(ImapSource source, MailRounds rounds, MailroomSettings settings) {
        this.source = source;
        this.rounds = rounds;
        this.settings = settings;
    }

    @Override
    public void start() {
        if (settings.isOn() && settings.automatic()) {
            running = true;
            Thread waiting = new Thread(this::waitForRings, "doorbell");
            waiting.setDaemon(true);
            waiting.start();
        }
    }

    @Override
    public void stop() {
        running = false;
        lock.lock();
        try {
            ended.signalAll();
        } finally {
            lock.unlock();
        }
        ImapSource.close(line);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void waitForRings() {
        while (running) {
            try {
                listen();
            } catch (MessagingException | RuntimeException broken) {
                LOG.debug("The line to the mailbox is silent", broken);
                pause();
            }
        }
    }

    private void listen() throws MessagingException {
        Store open = source.connected(LONGEST_SILENCE);
        line = open;
        try {
            IMAPFolder folder = source.opened(open);
            while (running) {
                rounds.soon();
                folder.idle(true);
            }
        } finally {
            ImapSource.close(open);
        }
    }

    private void pause() {
        lock.lock();
        try {
            if (running && !ended.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
                LOG.debug("The mailbox is tried again");
            }
        } catch (InterruptedException stopped) {
            running = false;
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
