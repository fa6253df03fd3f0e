package lt.atsakas.correspondence;

import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Component;

/** Letters on paper, for clients without a mailbox. The access code is on the printed page and in no kept file. */
@Component
class HandDelivery {

    private final CaseRegistry registry;
    private final LetterNotes notes;
    private final DocumentStore documents;
    private final Stationery stationery;
    private final DeliveryBook book;
    private final PaperTracks tracks;
    private final SurveyPress surveys;

    HandDelivery(
            CaseRegistry registry,
            LetterNotes notes,
            DocumentStore documents,
            Stationery stationery,
            DeliveryBook book,
            PaperTracks tracks,
            SurveyPress surveys) {
        this.registry = registry;
        this.notes = notes;
        this.documents = documents;
        this.stationery = stationery;
        this.book = book;
        this.tracks = tracks;
        this.surveys = surveys;
    }

    byte[] printout(OutgoingLetter letter) {
        requireWaiting(letter);
        DocumentId enclosure = letter.enclosure();
        return enclosure == null
                ? paper(letter, stationery.text(letter))
                : surveys.with(
                        letter, documents.open(letter.caseNumber(), enclosure).bytes());
    }

    /** Also of one that was called back when it lay in the letter box already. Once only, also when two click at the same time: the first one's word counts. */
    void handedOver(OutgoingLetter letter, Handing handing, Actor by) {
        requireOnPaper(letter);
        if (!book.handedOver(letter, handing, by)) {
            throw new LetterNotWaiting();
        }
        String tracking = handing.tracking();
        if (tracking != null) {
            tracks.keep(letter.id(), tracking);
        }
        if (letter.kind() == LetterKind.ACKNOWLEDGEMENT) {
            byte[] page = paper(letter, letter.textWithoutSecret());
            DocumentCard kept = documents.addLetter(
                    letter.caseNumber(), DocumentKind.ACKNOWLEDGEMENT_LETTER, "Gavimo patvirtinimas.pdf", page, by);
            notes.enclose(letter.id(), kept.id());
        }
    }

    private byte[] paper(OutgoingLetter letter, String text) {
        return stationery.paper(letter, registry.facts(letter.caseNumber()), text);
    }

    private static void requireWaiting(OutgoingLetter letter) {
        if (letter.state() == LetterState.CALLED_BACK) {
            throw new LetterCalledBack();
        }
        if (letter.state() != LetterState.WAITING_FOR_HAND) {
            throw new LetterNotWaiting();
        }
    }

    private static void requireOnPaper(OutgoingLetter letter) {
        if (!letter.isCalledBackOnPaper()) {
            requireWaiting(letter);
        }
    }
}
