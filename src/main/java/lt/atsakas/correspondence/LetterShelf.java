package lt.atsakas.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where mails and messages that people decided lie for a minute before they leave, so that whoever sees a mistake can still stop one. */
@Service
public class LetterShelf {

    private final Outbox outbox;
    private final CaseHold hold;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final PostSettings settings;
    private final Clock clock;

    LetterShelf(
            Outbox outbox,
            CaseHold hold,
            Journal journal,
            ApplicationEventPublisher events,
            PostSettings settings,
            Clock clock) {
        this.outbox = outbox;
        this.hold = hold;
        this.journal = journal;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** Adds the letter unless the recipient has one for the occasion already; tells whether it did. */
    boolean put(OutgoingLetter letter) {
        return isHeld(letter) ? outbox.put(letter, letter.createdAt().plus(settings.hold())) : outbox.put(letter);
    }

    /** Paper lies at the desk anyway, what leaves by itself nobody would stop, and no hold may make a letter of the last day late. */
    private boolean isHeld(OutgoingLetter letter) {
        Instant written = letter.createdAt();
        return (letter.channel() == LetterChannel.EMAIL || letter.channel() == LetterChannel.E_DELIVERY)
                && letter.kind().automatic() == null
                && Vilnius.dayOf(written).equals(Vilnius.dayOf(written.plus(settings.hold())));
    }

    /** Stops a letter that lies here: it waits for a person, as one does that could not be delivered. False when it is too late. */
    @Transactional
    public boolean stop(CaseNumber number, LetterId letter, Actor by) {
        hold.take(number);
        return outbox.stop(number, letter, clock.instant())
                .map(occasion -> told(number, occasion, by))
                .orElse(false);
    }

    private boolean told(CaseNumber number, String occasion, Actor by) {
        journal.record(number, JournalKind.LETTER_STOPPED, by, Map.of());
        events.publishEvent(new LetterStuck(number, occasion));
        return true;
    }
}
