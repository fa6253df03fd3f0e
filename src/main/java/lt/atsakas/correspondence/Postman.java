package lt.atsakas.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lt.atsakas.documents.DocumentContent;
import lt.atsakas.documents.FileInfected;
import lt.atsakas.registry.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Makes rounds: takes the letters that are due and carries each out of the house. No database lock or transaction is held
 * while the mail server is talked to, and what happens to one letter does not touch the others.
 */
@Service
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final OutboxReader reader;
    private final LetterEnclosures enclosures;
    private final Stationery stationery;
    private final Carrier carrier;
    private final TextPost texts;
    private final BoxPost boxes;
    private final DeliveryBook book;
    private final PostCrew crew;
    private final PostSettings settings;
    private final LetterOrder order;
    private final Clock clock;

    Postman(
            Outbox outbox,
            OutboxReader reader,
            LetterEnclosures enclosures,
            Stationery stationery,
            Carrier carrier,
            TextPost texts,
            BoxPost boxes,
            DeliveryBook book,
            PostCrew crew,
            PostSettings settings,
            LetterOrder order,
            Clock clock) {
        this.outbox = outbox;
        this.reader = reader;
        this.enclosures = enclosures;
        this.stationery = stationery;
        this.carrier = carrier;
        this.texts = texts;
        this.boxes = boxes;
        this.book = book;
        this.crew = crew;
        this.settings = settings;
        this.order = order;
        this.clock = clock;
    }

    /** Carries what is due now and returns the number of tries when it is done; one round at a time in a node. */
    public synchronized int round() {
        int tries = 0;
        boolean more = true;
        while (more) {
            List<OutgoingLetter> letters = outbox.claim(clock.instant(), settings.lease(), settings.batch());
            tries += letters.size();
            more = crew.carry(letters, this::walk) && letters.size() == settings.batch();
        }
        return tries;
    }

    /** When a letter is next tried after the moment, if one waits. */
    public Optional<Instant> nextAfter(Instant moment) {
        return reader.nextAfter(moment);
    }

    /** Whether another batch makes sense: not while the mail server is away. */
    private boolean walk(List<OutgoingLetter> letters) {
        try (Carrier.Trip trip = carrier.setOut()) {
            letters.forEach(letter -> carry(letter, trip));
            return !trip.isOver();
        }
    }

    private void carry(OutgoingLetter letter, Carrier.Trip trip) {
        try {
            handOut(letter, trip);
        } catch (FileInfected never) {
            LOG.error("Letter {} of case {} would carry a virus", letter.id(), letter.about());
            book.stuck(letter, "FileInfected");
        } catch (NotSealed notYet) {
            LOG.debug("Letter {} of case {} waits for the seal", letter.id(), letter.about());
            waitForSeal(letter);
        } catch (RuntimeException e) {
            LOG.error("Letter {} of case {} could not be made or noted", letter.id(), letter.about(), e);
            tryLater(letter, e.getClass().getSimpleName());
        }
    }

    private void handOut(OutgoingLetter letter, Carrier.Trip trip) {
        if (letter.state() == LetterState.ACCEPTED) {
            tell(letter, null);
            return;
        }
        if (letter.isCalledBack()) {
            book.lostUnderway(letter);
            return;
        }
        if (order.concerns(letter) && order.putsBehindEarlier(letter)) {
            return;
        }
        List<DocumentContent> enclosed = enclosures.of(letter);
        if (letter.channel() == LetterChannel.PRINT) {
            book.laidAside(letter);
        } else if (letter.channel() == LetterChannel.SMS) {
            note(letter, texts.deliver(letter));
        } else if (letter.channel() == LetterChannel.E_DELIVERY) {
            boxes.carry(letter, enclosed).ifPresent(trouble -> note(letter, trouble));
        } else {
            note(letter, trip.deliver(stationery.envelope(letter, enclosed)));
        }
    }

    private void note(OutgoingLetter letter, Delivery delivery) {
        if (delivery instanceof Delivery.Accepted accepted) {
            tell(letter, accepted.response());
        } else if (delivery instanceof Delivery.TryLater later) {
            book.tryLater(letter, later.trouble());
        } else if (delivery instanceof Delivery.Unreachable unreachable) {
            book.unreachable(letter, unreachable.trouble());
        } else if (delivery instanceof Delivery.Refused refused) {
            book.stuck(letter, refused.trouble());
        }
    }

    /** Our own trouble after the server took the letter must never send it again as long as it can be noted at all. */
    private void tell(OutgoingLetter letter, @Nullable String response) {
        try {
            book.sent(letter, response, Actor.system());
        } catch (RuntimeException e) {
            LOG.error("Letter {} left, but the house could not be told yet", letter.id(), e);
            tellLater(letter, response);
        }
    }

    /** What fails here as well stays leased to this node; after that it goes out again under the same Message-ID. */
    private void tellLater(OutgoingLetter letter, @Nullable String response) {
        try {
            book.toTellLater(letter, response);
        } catch (RuntimeException e) {
            LOG.error("Letter {} left, and that could not be noted", letter.id(), e);
        }
    }

    private void tryLater(OutgoingLetter letter, String trouble) {
        noteOrLeave(letter, () -> book.tryLater(letter, trouble));
    }

    /** No fault of the letter, so it goes soon after the seal is back. */
    private void waitForSeal(OutgoingLetter letter) {
        noteOrLeave(letter, () -> book.unreachable(letter, OutgoingLetter.NO_SEAL));
    }

    /** One letter's trouble must not stop the others of the batch. */
    private static void noteOrLeave(OutgoingLetter letter, Runnable note) {
        try {
            note.run();
        } catch (RuntimeException e) {
            LOG.error("Letter {} waits until its lease runs out", letter.id(), e);
        }
    }
}
