package lt.atsakas.correspondence;

import lt.atsakas.documents.DocumentContent;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the file of an interim answer as it leaves, like {@link AnswerPress} that of the answer, and keeps it. */
@Component
class InterimPress {

    private final CaseRegistry registry;
    private final InterimAnswers answers;
    private final InterimWriter writer;
    private final Typesetter typesetter;
    private final DocumentStore documents;
    private final FinalPapers papers;

    InterimPress(
            CaseRegistry registry,
            InterimAnswers answers,
            InterimWriter writer,
            Typesetter typesetter,
            DocumentStore documents,
            FinalPapers papers) {
        this.registry = registry;
        this.answers = answers;
        this.writer = writer;
        this.typesetter = typesetter;
        this.documents = documents;
        this.papers = papers;
    }

    /** The interim answer that goes with the letter: made now if it was not made before. */
    @Transactional
    public DocumentContent enclosureOf(OutgoingLetter letter) {
        CaseNumber number = letter.caseNumber();
        DocumentId made = letter.enclosure();
        if (made != null) {
            return documents.open(number, made);
        }
        papers.requireReady();
        InterimAnswers.Issued issued = answers.find(number).orElseThrow();
        byte[] pdf =
                typesetter.set(writer.page(registry.facts(number), issued.answer(), issued.under(), letter.worded()));
        String name = "Tarpinis atsakymas-" + issued.under().outgoingNumber().replace('/', '-') + ".pdf";
        return documents.contentOf(papers.keep(
                letter.id(),
                new FinalPaper(
                        number,
                        DocumentKind.INTERIM_ANSWER_LETTER,
                        name,
                        pdf,
                        issued.under().outgoingNumber())));
    }
}
