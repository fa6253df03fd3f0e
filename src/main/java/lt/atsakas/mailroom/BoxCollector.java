package lt.atsakas.mailroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.documents.FileTooLarge;
import lt.atsakas.documents.RawShelf;
import lt.atsakas.mailroom.BoxSource.Waiting;
import lt.atsakas.mailroom.PlaceBook.Found;
import lt.atsakas.mailroom.reading.DeliveryReader;
import lt.atsakas.mailroom.reading.Flaw;
import lt.atsakas.mailroom.reading.UnfitMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes messages of E. delivery: first their bytes onto the disk for good, then into the book, and only then out of the way of the gateway.
 * Whatever breaks off in between is taken again, and known by its bytes. A message that cannot be had stops none of the others.
 */
@Component
class BoxCollector {

    private static final Logger LOG = LoggerFactory.getLogger(BoxCollector.class);
    private static final Duration OLDEST = Duration.ofDays(365);

    private final BoxSource source;
    private final BoxBook book;
    private final RawShelf shelf;
    private final EDeliverySettings settings;
    private final MailroomSettings mails;
    private final Clock clock;

    BoxCollector(
            BoxSource source,
            BoxBook book,
            RawShelf shelf,
            EDeliverySettings settings,
            MailroomSettings mails,
            Clock clock) {
        this.source = source;
        this.book = book;
        this.shelf = shelf;
        this.settings = settings;
        this.mails = mails;
        this.clock = clock;
    }

    /** Takes what waits. Nothing while another node does. */
    void collect() {
        if (!settings.isOn() || !book.takeTurn()) {
            return;
        }
        Instant readAt = null;
        try {
            boolean all = true;
            for (Waiting message : source.waiting()) {
                all &= take(message);
            }
            readAt = all ? clock.instant() : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            book.endTurn(readAt);
        }
    }

    private boolean take(Waiting message) {
        try {
            String unfit = entered(message);
            if (unfit == null) {
                message.done();
            } else {
                LOG.error("A message of E. delivery cannot be read and waits for a person: {}", unfit);
                message.rejected(unfit);
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            LOG.error("A message of E. delivery cannot be taken now and is tried again", e);
            return false;
        }
    }

    /** What is wrong with the message that was entered, if anything is. */
    private @Nullable String entered(Waiting message) throws IOException {
        try (InputStream content = message.open()) {
            return entered(shelf.keep(content, 2 * settings.maxSize().toBytes()));
        } catch (FileTooLarge grown) {
            return notHad(message, new UnfitMessage(Flaw.TOO_LARGE, "it is too large"));
        } catch (UnfitMessage unfit) {
            return notHad(message, unfit);
        }
    }

    private @Nullable String entered(RawShelf.Kept kept) {
        Instant now = clock.instant();
        try {
            Instant received = DeliveryReader.receivedAt(shelf.place(kept.sha256()));
            enter(kept, mails.serverTime() && isBelievable(received, now) ? received : now);
            return null;
        } catch (UnfitMessage unfit) {
            enter(kept, now);
            return unfit.why();
        }
    }

    private static boolean isBelievable(Instant received, Instant now) {
        return !received.isAfter(now) && received.isAfter(now.minus(OLDEST));
    }

    private void enter(RawShelf.Kept kept, Instant received) {
        book.enter(kept.sha256(), new Found(0, received, kept.size(), kept.sha256(), null));
    }

    private String notHad(Waiting message, UnfitMessage unfit) throws IOException {
        MailReason reason = unfit.flaw() == Flaw.TOO_LARGE ? MailReason.MESSAGE_TOO_LARGE : MailReason.MESSAGE_UNSAFE;
        book.enter(message.mark(), new Found(0, clock.instant(), 0, null, reason));
        return unfit.why();
    }
}
