package lt.atsakas.mailroom;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.documents.FileTooLarge;
import lt.atsakas.documents.RawShelf;
import lt.atsakas.mailroom.MailSource.Visit;
import lt.atsakas.mailroom.MailSource.Waiting;
import lt.atsakas.mailroom.PlaceBook.Found;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes mails out of the mailbox page by page: first their bytes onto the disk for good, then a page of them into the book. Whatever
 * breaks off in between is taken again, and known by its bytes. A mail that cannot be had stops none of the others.
 */
@Component
class Collector {

    private static final Logger LOG = LoggerFactory.getLogger(Collector.class);

    /** Takes its time on a slow line. */
    private static final long LARGE = 1 << 20;

    private static final Duration OLDEST = Duration.ofDays(365);

    private final MailSource source;
    private final PlaceBook book;
    private final RawShelf shelf;
    private final MailroomSettings settings;
    private final Clock clock;

    Collector(MailSource source, PlaceBook book, RawShelf shelf, MailroomSettings settings, Clock clock) {
        this.source = source;
        this.book = book;
        this.shelf = shelf;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes what waits, and after each page lets others have their turn. Nothing while another node reads the mailbox. */
    void collect(Runnable afterEachPage) {
        String mailbox = settings.server().name();
        if (!book.hold(mailbox)) {
            return;
        }
        Instant readAt = null;
        try (Visit visit = source.visit()) {
            collect(mailbox, visit, afterEachPage);
            readAt = clock.instant();
        } finally {
            book.letGo(mailbox, readAt);
        }
    }

    private void collect(String mailbox, Visit visit, Runnable afterEachPage) {
        long validity = visit.uidValidity();
        List<Long> again = book.toTryAgain(mailbox, validity);
        List<Long> waiting = visit.after(book.readUpTo(mailbox, validity));
        for (int from = 0; from < waiting.size(); from += settings.page()) {
            page(mailbox, visit, waiting.subList(from, Math.min(from + settings.page(), waiting.size())));
            afterEachPage.run();
        }
        again.forEach(uid -> page(mailbox, visit, List.of(uid)));
    }

    /** Enters what was had, even if the line breaks in the middle; the mail at which it broke is tried again later. */
    private void page(String mailbox, Visit visit, List<Long> uids) {
        List<Found> found = new ArrayList<>();
        try {
            List<Waiting> there = visit.look(uids);
            for (Waiting mail : there) {
                found.add(take(mail));
                if (mail.size() > LARGE) {
                    book.holdOn(mailbox);
                }
            }
            gone(uids, there).forEach(uid -> found.add(notHad(uid, null)));
        } catch (BrokenOff broken) {
            found.add(notHad(broken.uid, null));
            throw new MailboxAway(broken);
        } finally {
            if (!found.isEmpty()) {
                book.enter(mailbox, visit.uidValidity(), found);
            }
        }
    }

    private Found take(Waiting mail) {
        Instant received = receipt(mail);
        try (InputStream content = new Line(mail.open(), mail.uid())) {
            RawShelf.Kept kept = shelf.keep(content, settings.maxSize().toBytes());
            return new Found(mail.uid(), received, kept.size(), kept.sha256(), null);
        } catch (FileTooLarge tooLarge) {
            LOG.warn("A mail is larger than {} and stays in the mailbox", settings.maxSize());
            return new Found(mail.uid(), received, mail.size(), null, MailReason.TOO_LARGE);
        } catch (IOException e) {
            throw new BrokenOff(mail.uid(), e);
        }
    }

    private Instant receipt(Waiting mail) {
        Instant now = clock.instant();
        Instant arrived = mail.arrivedAt();
        boolean believable = settings.serverTime() && arrived.isBefore(now) && arrived.isAfter(now.minus(OLDEST));
        return believable ? arrived : now;
    }

    private Found notHad(long uid, @Nullable MailReason trouble) {
        return new Found(uid, clock.instant(), 0, null, trouble);
    }

    private static List<Long> gone(List<Long> asked, List<Waiting> there) {
        List<Long> gone = new ArrayList<>(asked);
        there.forEach(mail -> gone.remove(mail.uid()));
        return gone;
    }

    /** What the line does wrong is told apart from what our disk does wrong. */
    private static final class Line extends FilterInputStream {
        private final long uid;

        Line(InputStream content, long uid) {
            super(content);
            this.uid = uid;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            try {
                return super.read(into, offset, length);
            } catch (IOException | RuntimeException e) {
                throw new BrokenOff(uid, e);
            }
        }
    }

    /** The line broke at this mail, or the server could not give it. */
    private static final class BrokenOff extends RuntimeException {
        private final long uid;

        BrokenOff(long uid, Exception cause) {
            super(cause);
            this.uid = uid;
        }
    }
}
