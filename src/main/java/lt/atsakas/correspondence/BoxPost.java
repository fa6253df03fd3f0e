package lt.atsakas.correspondence;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lt.atsakas.documents.DocumentContent;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** Has letters carried to official boxes: what leaves is on the house's paper, and what the gateway has is not carried again. */
@Component
class BoxPost {

    private final BoxCarrier carrier;
    private final BoxLetters letters;
    private final Stationery stationery;
    private final EDeliverySettings settings;
    private final Clock clock;

    BoxPost(BoxCarrier carrier, BoxLetters letters, Stationery stationery, EDeliverySettings settings, Clock clock) {
        this.carrier = carrier;
        this.letters = letters;
        this.stationery = stationery;
        this.settings = settings;
        this.clock = clock;
    }

    /** Hands the letter to the gateway, and notes that; what kept it in the house is told. */
    Optional<Delivery> carry(OutgoingLetter letter, List<DocumentContent> enclosed) {
        if (!settings.isOn()) {
            return Optional.of(new Delivery.Refused("no road to official boxes"));
        }
        Delivery delivery = carrier.deliver(message(letter, enclosed));
        if (delivery instanceof Delivery.Accepted) {
            letters.atGateway(letter, clock.instant().plus(settings.receiptWithin()));
            return Optional.empty();
        }
        return Optional.of(delivery);
    }

    private BoxMessage message(OutgoingLetter letter, List<DocumentContent> enclosed) {
        BoxLetters.Naming naming = letters.naming(letter.id());
        CaseNumber number = letter.caseNumber();
        return new BoxMessage(
                naming.name().toString(),
                letter.createdAt(),
                new BoxMessage.Sender(stationery.sender().name(), settings.box()),
                requireNonNull(letter.address()),
                number,
                naming.number(),
                letter.subject(),
                stationery.sheets(letter, enclosed));
    }
}
