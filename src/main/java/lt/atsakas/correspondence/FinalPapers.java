package lt.atsakas.correspondence;

import java.util.Optional;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.registry.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the papers of numbered letters become final: each is sealed once, kept as a file of its case and named on its letter, so that whoever
 * gets it or looks at it later has the same bytes. What cannot be sealed is no file of a case and leaves with no letter.
 */
@Component
class FinalPapers {

    private static final Logger LOG = LoggerFactory.getLogger(FinalPapers.class);

    private final Seal seal;
    private final DocumentStore documents;
    private final LetterNotes notes;
    private final UnsealedPapers unsealed;
    private final OutboxReader reader;

    FinalPapers(Seal seal, DocumentStore documents, LetterNotes notes, UnsealedPapers unsealed, OutboxReader reader) {
        this.seal = seal;
        this.documents = documents;
        this.notes = notes;
        this.unsealed = unsealed;
        this.reader = reader;
    }

    /** {@link NotSealed} when no paper can be made final now: to be asked before a paper is set that cannot be kept. */
    void requireReady() {
        seal.requireReady();
    }

    /** Makes the paper final now; {@link NotSealed} when that cannot be. */
    @Transactional
    public DocumentCard keep(LetterId letter, FinalPaper paper) {
        byte[] sealed = seal.put(paper.pdf());
        DocumentCard kept =
                documents.addLetter(paper.caseNumber(), paper.kind(), paper.fileName(), sealed, Actor.system());
        notes.enclose(letter, kept.id(), paper.number());
        return kept;
    }

    /** The same unless somebody else has made one for the letter meanwhile: then that one goes with it. */
    @Transactional
    public DocumentId keepFirst(LetterId letter, FinalPaper paper) {
        return notes.enclosedFor(letter).orElseGet(() -> keep(letter, paper).id());
    }

    /** Makes the paper final now, or, when it cannot be sealed, lays it aside for the next round: who sends it need not wait. */
    @Transactional
    public void keepOrLayAside(LetterId letter, FinalPaper paper) {
        try {
            keep(letter, paper);
        } catch (NotSealed e) {
            LOG.info("Letter {} of case {} waits for the seal", letter, paper.caseNumber());
            unsealed.layAside(letter, paper);
        } catch (Unsealable e) {
            LOG.error("The paper of letter {} of case {} cannot be sealed", letter, paper.caseNumber(), e);
            unsealed.layAside(letter, paper);
        }
    }

    /** The final paper of a letter that is about to leave: one that was laid aside is sealed now, or {@link NotSealed}. */
    @Transactional
    public DocumentId of(OutgoingLetter letter) {
        DocumentId kept = letter.enclosure();
        return kept == null ? madeFinal(letter.id()) : kept;
    }

    private DocumentId madeFinal(LetterId letter) {
        return unsealed.take(letter).map(aside -> keep(letter, aside).id()).orElseGet(() -> madeFinalElsewhere(letter));
    }

    private DocumentId madeFinalElsewhere(LetterId letter) {
        return reader.find(letter)
                .flatMap(found -> Optional.ofNullable(found.enclosure()))
                .orElseThrow();
    }

    /** Makes the paper final that was laid aside, whatever becomes of its letter, unless somebody else is about it; or {@link NotSealed}. */
    @Transactional
    public void makeFinal(LetterId letter) {
        unsealed.takeUntaken(letter).ifPresent(aside -> keep(letter, aside));
    }
}
