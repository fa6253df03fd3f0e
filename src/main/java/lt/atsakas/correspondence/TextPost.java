package lt.atsakas.correspondence;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.HouseWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes the short texts that tell a client of a letter, and has them carried; a house without a carrier of texts writes none. */
@Component
class TextPost {

    /** How the occasion of every text begins; what follows is the occasion of the letter that it tells of. */
    static final String OCCASION = "sms-";

    /** News of a letter is of no use later than this. */
    private static final Duration LATEST = Duration.ofDays(1);

    /** And a one-time code is over by then. */
    private static final Duration LATEST_CODE = Duration.ofMinutes(10);

    private final Optional<TextCarrier> carrier;
    private final CaseRegistry registry;
    private final Outbox outbox;
    private final HouseWords words;
    private final Journal journal;
    private final Clock clock;

    TextPost(
            ObjectProvider<TextCarrier> carrier,
            CaseRegistry registry,
            Outbox outbox,
            HouseWords words,
            Journal journal,
            Clock clock) {
        this.carrier = Optional.ofNullable(carrier.getIfAvailable());
        this.registry = registry;
        this.outbox = outbox;
        this.words = words;
        this.journal = journal;
        this.clock = clock;
    }

    /** Tells that the letter left: the interim answer (policy 27); nothing where the client gave no number that reads texts. */
    void tellOf(OutgoingLetter letter) {
        if (letter.kind() == LetterKind.INTERIM_ANSWER) {
            ofInterimAnswer(registry.facts(letter.caseNumber()))
                    .ifPresent(text -> outbox.put(text.at(clock.instant())));
        }
    }

    private Optional<NewLetter> ofInterimAnswer(CaseFacts facts) {
        return carrier.flatMap(here -> MobileNumber.in(facts.client().phone()))
                .map(telephone -> new NewLetter(
                        facts.number(),
                        OCCASION + PostOffice.INTERIM_ANSWER,
                        OutgoingLetter.TELEPHONE,
                        LetterKind.TEXT,
                        LetterRoad.telephone(telephone),
                        words.of("correspondence.text.subject"),
                        words.of("correspondence.text.interimAnswer", facts.number()),
                        null));
    }

    Delivery deliver(OutgoingLetter letter) {
        return carrier.map(here -> here.deliver(message(letter)))
                .orElseGet(() -> new Delivery.Refused("no carrier of texts"));
    }

    /** Whether the letter is a text that is not tried any more. */
    boolean isTooLate(OutgoingLetter letter) {
        return letter.kind() == LetterKind.TEXT
                && letter.createdAt()
                        .plus(NewsWriter.isCode(letter.occasion()) ? LATEST_CODE : LATEST)
                        .isBefore(clock.instant());
    }

    void noteSent(OutgoingLetter letter) {
        journal.record(
                letter.caseNumber(),
                JournalKind.TEXT_SENT,
                Actor.system(),
                Map.of("parts", String.valueOf(message(letter).parts()), "of", about(letter.occasion())));
    }

    /** What the text is about, for the history of its case. */
    private static String about(String occasion) {
        if (occasion.startsWith(OCCASION)) {
            return "LETTER";
        }
        if (NewsWriter.isCode(occasion)) {
            return "CODE";
        }
        return occasion.equals(SurveyLetter.OCCASION) ? "SURVEY" : "NEWS";
    }

    private static TextMessage message(OutgoingLetter letter) {
        return new TextMessage(letter.id(), requireNonNull(letter.address()), letter.text());
    }
}
