package lt.atsakas.correspondence;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
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

    private final Optional<TextCarrier> carrier;
    private final HouseWords words;
    private final Journal journal;

    TextPost(ObjectProvider<TextCarrier> carrier, HouseWords words, Journal journal) {
        this.carrier = Optional.ofNullable(carrier.getIfAvailable());
        this.words = words;
        this.journal = journal;
    }

    /** Tells of the interim answer (policy 27); nothing where the client gave no number that reads texts. */
    Optional<NewLetter> ofInterimAnswer(CaseFacts facts) {
        return carrier.flatMap(here -> MobileNumber.in(facts.client().phone()))
                .map(telephone -> new NewLetter(
                        facts.number(),
                        OCCASION + PostOffice.INTERIM_ANSWER,
                        OutgoingLetter.TELEPHONE,
                        LetterKind.TEXT,
                        telephone,
                        words.of("correspondence.text.subject"),
                        words.of("correspondence.text.interimAnswer", facts.number()),
                        null));
    }

    Delivery deliver(OutgoingLetter letter) {
        return carrier.map(here -> here.deliver(message(letter)))
                .orElseGet(() -> new Delivery.Unreachable("no carrier of texts"));
    }

    void noteSent(OutgoingLetter letter) {
        journal.record(
                letter.caseNumber(),
                JournalKind.TEXT_SENT,
                Actor.system(),
                Map.of("parts", String.valueOf(message(letter).parts())));
    }

    private static TextMessage message(OutgoingLetter letter) {
        return new TextMessage(letter.id(), requireNonNull(letter.address()), letter.text());
    }
}
