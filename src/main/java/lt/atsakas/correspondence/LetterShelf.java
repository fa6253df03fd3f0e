package lt.atsakas.correspondence;

import static java.time.ZoneOffset.UTC;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where mails that people decided lie for a minute before they leave, so that whoever sees a mistake can still stop one. */
@Service
public class LetterShelf {

    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final CaseHold hold;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final PostSettings settings;
    private final Clock clock;

    LetterShelf(
            Outbox outbox,
            JdbcClient jdbc,
            CaseHold hold,
            Journal journal,
            ApplicationEventPublisher events,
            PostSettings settings,
            Clock clock) {
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.hold = hold;
        this.journal = journal;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** Adds the letter unless the recipient has one for the occasion already; tells whether it did. */
    boolean put(OutgoingLetter letter) {
        boolean put = outbox.put(letter);
        if (put && isHeld(letter)) {
            jdbc.sql("update correspondence.outgoing_letter set next_attempt_at = :leaves where id = :id")
                    .param("leaves", letter.createdAt().plus(settings.hold()).atOffset(UTC))
                    .param("id", letter.id().value())
                    .update();
        }
        return put;
    }

    /** Paper lies at the desk anyway, what leaves by itself nobody would stop, and no hold may make a letter of the last day late. */
    private boolean isHeld(OutgoingLetter letter) {
        Instant written = letter.createdAt();
        return letter.channel() == LetterChannel.EMAIL
                && letter.kind().automatic() == null
                && Vilnius.dayOf(written).equals(Vilnius.dayOf(written.plus(settings.hold())));
    }

    /** Stops a letter that lies here: it waits for a person, as one does that could not be delivered. False when it is too late. */
    @Transactional
    public boolean stop(CaseNumber number, LetterId letter, Actor by) {
        hold.take(number);
        Instant now = clock.instant();
        return jdbc.sql("update correspondence.outgoing_letter set state = 'STUCK', trouble = null"
                        + " where id = :id and case_number = :number and state = 'WAITING' and attempts = 0 and called_back_at is null"
                        + " and next_attempt_at > :now returning occasion")
                .param("id", letter.value())
                .param("number", number.value())
                .param("now", now.atOffset(UTC))
                .query(String.class)
                .optional()
                .map(occasion -> told(number, occasion, by))
                .orElse(false);
    }

    private boolean told(CaseNumber number, String occasion, Actor by) {
        journal.record(number, JournalKind.LETTER_STOPPED, by, Map.of());
        events.publishEvent(new LetterStuck(number, occasion));
        return true;
    }
}
