package lt.atsakas.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what became of a letter and tells the house, both in one transaction. Where the house acts on it, the case is held
 * before the letter is.
 */
@Component
class DeliveryBook {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryBook.class);

    private final CaseHold hold;
    private final Outbox outbox;
    private final LetterNotes notes;
    private final TextPost texts;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final PostSettings settings;
    private final Clock clock;

    DeliveryBook(
            CaseHold hold,
            Outbox outbox,
            LetterNotes notes,
            TextPost texts,
            Journal journal,
            ApplicationEventPublisher events,
            PostSettings settings,
            Clock clock) {
        this.hold = hold;
        this.outbox = outbox;
        this.notes = notes;
        this.texts = texts;
        this.journal = journal;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** The mail server took the letter. False when that was known already. */
    @Transactional
    public boolean sent(OutgoingLetter letter, @Nullable String response, Actor by) {
        return sent(letter, clock.instant(), response, by);
    }

    /** The other side took the letter at that moment. False when that was known already. */
    @Transactional
    public boolean sent(OutgoingLetter letter, Instant at, @Nullable String response, Actor by) {
        boolean news = left(letter, at, response, by, channel(letter));
        if (news) {
            texts.tellOf(letter);
            tellLeft(letter, Vilnius.dayOf(at), false);
        }
        return news;
    }

    /** The registrar gave or posted the letter; of what is in the client's hands, or overtaken, no text tells. False when that was known already. */
    @Transactional
    public boolean handedOver(OutgoingLetter letter, Handing handing, Actor by) {
        boolean news = left(letter, handing.moment(letter.createdAt(), clock.instant()), null, by, handing.details());
        if (news && handing.way() == Handing.Way.POSTED && !letter.isCalledBack()) {
            texts.tellOf(letter);
        }
        if (news) {
            tellLeft(letter, handing.day(), handing.way() == Handing.Way.POSTED);
        }
        return news;
    }

    private void tellLeft(OutgoingLetter letter, LocalDate day, boolean posted) {
        tell(letter, (number, occasion) -> new LetterLeft(number, occasion, day, posted));
    }

    /** The letter waits for the registrar, and whoever is to know of it is told. */
    @Transactional
    public void laidAside(OutgoingLetter letter) {
        hold.take(letter.caseNumber());
        if (stands(letter, outbox.layAside(letter))) {
            events.publishEvent(new LetterLaidAside(letter.caseNumber(), letter.occasion()));
        }
    }

    /** Whether whoever carried the letter has moved it on; if it was called back meanwhile, the case's history tells of that instead. */
    private boolean stands(OutgoingLetter letter, Optional<LetterState> now) {
        now.filter(state -> state == LetterState.CALLED_BACK).ifPresent(back -> calledBack(letter));
        return now.filter(state -> state != LetterState.CALLED_BACK).isPresent();
    }

    /** The letter is not sent any more; whether it stays in the house nobody knows of one whose carrier did not come back, or of which the gateway says nothing. */
    void calledBack(OutgoingLetter letter) {
        noteCalledBack(letter, letter.trouble());
    }

    /** Its carrier did not come back, and it was called back meanwhile. */
    @Transactional
    public void lostUnderway(OutgoingLetter letter) {
        outbox.retryAt(letter, clock.instant(), OutgoingLetter.CARRIER_LOST)
                .filter(state -> state == LetterState.CALLED_BACK)
                .ifPresent(back -> noteCalledBack(letter, OutgoingLetter.CARRIER_LOST));
    }

    private void noteCalledBack(OutgoingLetter letter, @Nullable String trouble) {
        JournalKind kind = OutgoingLetter.isInDoubt(letter.channel(), trouble)
                ? JournalKind.LETTER_MAY_HAVE_LEFT
                : JournalKind.LETTER_CALLED_BACK;
        journal.record(letter.caseNumber(), kind, Actor.system(), Map.of("letter", letter.subject()));
    }

    private boolean left(
            OutgoingLetter letter, Instant at, @Nullable String response, Actor by, Map<String, String> details) {
        if (letter.kind().isAwaited()) {
            hold.take(letter.caseNumber());
        }
        boolean news = outbox.sent(letter.id(), at, response);
        if (news) {
            switch (letter.kind()) {
                case ACKNOWLEDGEMENT -> journal.record(letter.caseNumber(), JournalKind.ACKNOWLEDGED, by, details);
                case ANSWER -> journal.record(letter.caseNumber(), JournalKind.DELIVERED, by, details);
                case INTERIM_ANSWER ->
                    journal.record(letter.caseNumber(), JournalKind.INTERIM_ANSWER_LEFT, by, details);
                case OFFICIAL -> journal.record(letter.caseNumber(), official(letter), by, details);
                case TEXT -> texts.noteSent(letter);
                case DECISION, NOTICE -> LOG.debug("Letter {} left", letter.id());
            }
            tell(letter, LetterAccepted::new);
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
        again(letter, settings.pauseAfter(letter.attempts()), trouble);
    }

    @Transactional
    public void unreachable(OutgoingLetter letter, String trouble) {
        again(letter, settings.retryUnreachableAfter(), trouble);
    }

    private void again(OutgoingLetter letter, Duration pause, String trouble) {
        if (texts.isTooLate(letter)) {
            stuck(letter, trouble);
            return;
        }
        Instant now = clock.instant();
        if (stands(letter, outbox.retryAt(letter, now.plus(pause), trouble))) {
            tellDelay(letter, now, trouble);
        }
    }

    @Transactional
    public void stuck(OutgoingLetter letter, String trouble) {
        letter.ofCase().ifPresent(hold::take);
        if (stands(letter, outbox.stuck(letter, trouble))) {
            putBeforePerson(letter);
        }
    }

    /** A letter that cannot be delivered, or came back, waits for a person: whoever works on the case hears of it. */
    void putBeforePerson(OutgoingLetter letter) {
        LOG.warn("Letter {} of case {} cannot be delivered and waits for a person", letter.id(), letter.about());
        switch (letter.kind()) {
            case ACKNOWLEDGEMENT, INTERIM_ANSWER, DECISION ->
                record(letter, JournalKind.LETTER_REFUSED, Actor.system());
            case ANSWER -> record(letter, JournalKind.DELIVERY_FAILED, Actor.system());
            case OFFICIAL -> record(letter, JournalKind.NOTICE_FAILED, Actor.system());
            case TEXT -> record(letter, JournalKind.TEXT_REFUSED, Actor.system());
            case NOTICE -> LOG.debug("The notice is no part of the case's history");
        }
        tell(letter, LetterStuck::new);
    }

    /** Whoever works on the case hears of it. */
    private void tell(OutgoingLetter letter, BiFunction<CaseNumber, String, Object> news) {
        letter.ofCase().ifPresent(number -> events.publishEvent(news.apply(number, letter.occasion())));
    }

    private void tellDelay(OutgoingLetter letter, Instant now, String trouble) {
        boolean late = letter.createdAt().plus(settings.alarmAfter()).isBefore(now);
        if (late && letter.delayedAt() == null && notes.delayed(letter.id(), now)) {
            LOG.error("Letter {} of case {} could not leave for hours", letter.id(), letter.about());
            if (letter.kind() != LetterKind.NOTICE && letter.kind() != LetterKind.TEXT) {
                Map<String, String> why =
                        OutgoingLetter.NO_SEAL.equals(trouble) ? Map.of("lacks", "SEAL") : channel(letter);
                journal.record(letter.caseNumber(), JournalKind.LETTER_DELAYED, Actor.system(), why);
            }
        }
    }

    private static JournalKind official(OutgoingLetter letter) {
        return letter.isToBody() ? JournalKind.BODY_LETTER_LEFT : JournalKind.NOTICE_DELIVERED;
    }

    private void record(OutgoingLetter letter, JournalKind kind, Actor by) {
        journal.record(letter.caseNumber(), kind, by, channel(letter));
    }

    private static Map<String, String> channel(OutgoingLetter letter) {
        return Map.of("channel", letter.channel().name());
    }
}
