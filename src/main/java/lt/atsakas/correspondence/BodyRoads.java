package lt.atsakas.correspondence;

import java.util.List;
import java.util.Optional;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * By which road a letter to a competent body goes: into its official box where it has one and the house has the road, else by mail where it has a
 * mailbox and the files fit into a mail, else on paper.
 */
@Component
class BodyRoads {

    /** What most mail servers take, with the third more that a file needs inside a mail. */
    private static final long MOST_IN_A_MAIL = 15_000_000;

    private final EDeliverySettings boxes;
    private final OutboxReader reader;
    private final DocumentStore documents;

    BodyRoads(EDeliverySettings boxes, OutboxReader reader, DocumentStore documents) {
        this.boxes = boxes;
        this.reader = reader;
        this.documents = documents;
    }

    /** The one of a new letter. */
    LetterRoad of(BodyLetter letter) {
        return road(letter.to(), weight(letter.letter().caseNumber(), letter.files()));
    }

    /** The one of a letter that did not leave, by the roads to the body as they are now. */
    LetterRoad again(CaseNumber number, String occasion, BodyLetter.Recipient to) {
        List<DocumentId> files = find(number, occasion)
                .map(letter -> reader.filesWith(letter.id()))
                .orElse(List.of());
        return road(to, weight(number, files));
    }

    /** The one that the letter took; paper where there was none, or where the house has it no more. */
    LetterRoad asBefore(CaseNumber number, String occasion) {
        return find(number, occasion)
                .filter(letter -> letter.channel() != LetterChannel.E_DELIVERY || boxes.isOn())
                .map(letter -> new LetterRoad(letter.channel(), letter.address()))
                .orElse(LetterRoad.mailOrPaper(null));
    }

    private LetterRoad road(BodyLetter.Recipient to, long weight) {
        if (boxes.isOn() && !to.box().isEmpty()) {
            return LetterRoad.box(to.box());
        }
        return LetterRoad.mailOrPaper(to.email().isEmpty() || weight > MOST_IN_A_MAIL ? null : to.email());
    }

    private long weight(CaseNumber number, List<DocumentId> files) {
        return documents.of(number).stream()
                .filter(document -> files.contains(document.id()))
                .mapToLong(DocumentCard::size)
                .sum();
    }

    private Optional<OutgoingLetter> find(CaseNumber number, String occasion) {
        return reader.leaving(number).stream()
                .filter(letter -> letter.occasion().equals(occasion) && letter.isToBody())
                .findFirst();
    }
}
