package lt.atsakas.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of a letter and tells the house, both in one transaction. */
@Component
class DeliveryBook {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryBook.class);

    private final Outbox outbox;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final PostSettings settings;
    private final Clock clock;

    DeliveryBook(Outbox outbox, Journal journal, ApplicationEventPublisher events, PostSettings settings, Clock clock) {
        this.outbox = outbox;
        this.journal = journal;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** The letter left: the mail server's response, or the registrar's word. False when that was known already. */
    @Transactional
    public boolean sent(OutgoingLetter letter, @Nullable String response, Actor by) {
        boolean news = outbox.sent(letter.id(), clock.instant(), response);
        if (news) {
            switch (letter.kind()) {
                case ACKNOWLEDGEMENT -> record(letter, JournalKind.ACKNOWLEDGED, by);
                case ANSWER -> record(letter, JournalKind.DELIVERED, by);
                case NOTICE -> LOG.debug("Notice {} left", letter.id());
            }
            events.publishEvent(new LetterAccepted(letter.caseNumber(), letter.occasion()));
        }
        return news;
    }

    /** The mail server took it but telling the house failed: never to be sent again, only to be told again. */
    @Transactional
    public void toTellLater(OutgoingLetter letter, @Nullable String response) {
        Instant now = clock.instant();
        outbox.accepted(letter.id(), now, response, now.plus(settings.pauseAfter(letter.attempts())));
    }

    @Transactional
    public void tryLater(OutgoingLetter letter, String trouble) {
        Instant now = clock.instant();
        outbox.retryAt(letter, now.plus(settings.pauseAfter(letter.attempts())), trouble);
        tellDelay(letter, now);
    }

    @Transactional
    public void unreachable(OutgoingLetter letter, String trouble) {
        Instant now = clock.instant();
        outbox.retryAt(letter, now.plus(settings.retryUnreachableAfter()), trouble);
        tellDelay(letter, now);
    }

    @Transactional
    public void stuck(OutgoingLetter letter, String trouble) {
        if (outbox.stuck(letter, trouble)) {
            LOG.warn(
                    "Letter {} of case {} cannot be delivered and waits for a person",
                    letter.id(),
                    letter.caseNumber());
            switch (letter.kind()) {
                case ACKNOWLEDGEMENT -> record(letter, JournalKind.LETTER_REFUSED, Actor.system());
                case ANSWER -> record(letter, JournalKind.DELIVERY_FAILED, Actor.system());
                case NOTICE -> LOG.debug("The notice is no part of the case's history");
            }
            events.publishEvent(new LetterStuck(letter.caseNumber(), letter.occasion()));
        }
    }

    private void tellDelay(OutgoingLetter letter, Instant now) {
        boolean late = letter.createdAt().plus(settings.alarmAfter()).isBefore(now);
        if (late && letter.delayedAt() == null && outbox.delayed(letter.id(), now)) {
            LOG.error("Letter {} of case {} could not leave for hours", letter.id(), letter.caseNumber());
            if (letter.kind() != LetterKind.NOTICE) {
                record(letter, JournalKind.LETTER_DELAYED, Actor.system());
            }
        }
    }

    private void record(OutgoingLetter letter, JournalKind kind, Actor by) {
        journal.record(
                letter.caseNumber(),
                kind,
                by,
                Map.of("channel", letter.channel().name()));
    }
}
