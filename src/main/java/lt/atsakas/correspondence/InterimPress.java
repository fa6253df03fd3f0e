package lt.atsakas.correspondence;

import lt.atsakas.documents.DocumentKind;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Component;

/** Sets the paper of an interim answer as it leaves, like {@link AnswerPress} that of the answer. */
@Component
class InterimPress {

    private final CaseRegistry registry;
    private final InterimAnswers answers;
    private final InterimWriter writer;
    private final Typesetter typesetter;

    InterimPress(CaseRegistry registry, InterimAnswers answers, InterimWriter writer, Typesetter typesetter) {
        this.registry = registry;
        this.answers = answers;
        this.writer = writer;
        this.typesetter = typesetter;
    }

    FinalPaper paperOf(OutgoingLetter letter) {
        CaseNumber number = letter.caseNumber();
        InterimAnswers.Issued issued = answers.find(number).orElseThrow();
        byte[] pdf =
                typesetter.set(writer.page(registry.facts(number), issued.answer(), issued.under(), letter.worded()));
        String issuedAs = issued.under().outgoingNumber();
        String name = "Tarpinis atsakymas-" + issuedAs.replace('/', '-') + ".pdf";
        return new FinalPaper(number, DocumentKind.INTERIM_ANSWER_LETTER, name, pdf, issuedAs);
    }
}
