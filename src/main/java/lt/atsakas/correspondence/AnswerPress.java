package lt.atsakas.correspondence;

import lt.atsakas.documents.DocumentContent;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the file of an issued answer and keeps it. Works when the letter leaves, not when it is numbered: the number's row is
 * locked until its transaction ends, and nobody should wait for that as long as setting a letter takes.
 */
@Component
class AnswerPress {

    private final CaseRegistry registry;
    private final Answers answers;
    private final AnswerWriter writer;
    private final Typesetter typesetter;
    private final DocumentStore documents;
    private final FinalPapers papers;

    AnswerPress(
            CaseRegistry registry,
            Answers answers,
            AnswerWriter writer,
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

    /** The answer that goes with the letter: made now if it was not made before. */
    @Transactional
    public DocumentContent enclosureOf(OutgoingLetter letter) {
        CaseNumber number = letter.caseNumber();
        DocumentId made = letter.enclosure();
        if (made != null) {
            return documents.open(number, made);
        }
        papers.requireReady();
        Answer answer = answers.findById(number.value()).orElseThrow(AnswerNotApproved::new);
        byte[] pdf = typesetter.set(writer.page(registry.facts(number), answer, letter.worded()));
        String issuedAs = numberOf(answer);
        String name = "Atsakymas-" + issuedAs.replace('/', '-') + ".pdf";
        return documents.contentOf(
                papers.keep(letter.id(), new FinalPaper(number, DocumentKind.ANSWER_LETTER, name, pdf, issuedAs)));
    }

    private static String numberOf(Answer answer) {
        IssuedAnswer issued = answer.issued();
        if (issued == null) {
            throw new AnswerNotApproved();
        }
        return issued.outgoingNumber();
    }
}
