package lt.atsakas.correspondence;

import lt.atsakas.documents.DocumentKind;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Component;

/**
 * Sets the paper of an issued answer. Works when the letter leaves, not when it is numbered: the number's row is locked until its
 * transaction ends, and nobody should wait for that as long as setting a letter takes.
 */
@Component
class AnswerPress {

    private final CaseRegistry registry;
    private final Answers answers;
    private final AnswerWriter writer;
    private final Typesetter typesetter;

    AnswerPress(CaseRegistry registry, Answers answers, AnswerWriter writer, Typesetter typesetter) {
        this.registry = registry;
        this.answers = answers;
        this.writer = writer;
        this.typesetter = typesetter;
    }

    FinalPaper paperOf(OutgoingLetter letter) {
        CaseNumber number = letter.caseNumber();
        Answer answer = answers.findById(number.value()).orElseThrow(AnswerNotApproved::new);
        byte[] pdf = typesetter.set(writer.page(registry.facts(number), answer, letter.worded()));
        String issuedAs = numberOf(answer);
        String name = "Atsakymas-" + issuedAs.replace('/', '-') + ".pdf";
        return new FinalPaper(number, DocumentKind.ANSWER_LETTER, name, pdf, issuedAs);
    }

    private static String numberOf(Answer answer) {
        IssuedAnswer issued = answer.issued();
        if (issued == null) {
            throw new AnswerNotApproved();
        }
        return issued.outgoingNumber();
    }
}
