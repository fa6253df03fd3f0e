package lt.atsakas.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.correspondence.AnswerLetter.Addressee;
import lt.atsakas.correspondence.AnswerLetter.Point;
import lt.atsakas.correspondence.AnswerLetter.Reference;
import lt.atsakas.correspondence.AnswerLetter.Signer;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.correspondence.wording.WordsUsed;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.Entity;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the answer's letter: a preview before it is issued, the letter itself after. Both come from the same template. */
@Component
class AnswerWriter {

    private final LetterTemplates templates;
    private final NumberedTexts texts;
    private final Entity head;
    private final LetterSettings settings;
    private final Organisation organisation;
    private final Signers signers;
    private final HouseWords words;

    AnswerWriter(
            LetterTemplates templates,
            NumberedTexts texts,
            Entity head,
            LetterSettings settings,
            Organisation organisation,
            Signers signers,
            HouseWords words) {
        this.templates = templates;
        this.texts = texts;
        this.head = head;
        this.settings = settings;
        this.organisation = organisation;
        this.signers = signers;
        this.words = words;
    }

    /** The page of the letter; in the words with which its mail was begun, if it was. */
    String page(CaseFacts facts, Answer answer, @Nullable WordsUsed begun) {
        return page(letter(facts, answer, begun));
    }

    String page(AnswerLetter letter) {
        return templates.page("answer/letter", Map.of("letter", letter));
    }

    /** The office's words for an answer to what was asked. */
    static LetterText textOf(CaseFacts facts) {
        return LetterText.valueOf("ANSWER_" + facts.kind());
    }

    /** The house's words to begin with for such a decision. */
    AnswerText startingText(Decision decision) {
        String key = "correspondence.start." + decision + ".";
        return new AnswerText(
                decision,
                words.of(key + "findings"),
                words.of(key + "legalBasis"),
                words.of(key + "reasons"),
                AppealKind.ADMINISTRATIVE);
    }

    /** What the letter still lacks. */
    List<MissingPart> missing(CaseFacts facts, Answer answer) {
        return Completeness.missing(answer.text(), MergeFields.of(facts, head));
    }

    private AnswerLetter letter(CaseFacts facts, Answer answer, @Nullable WordsUsed begun) {
        AnswerText text = answer.text();
        MergeFields fields = MergeFields.of(facts, head);
        AppealKind appeal = text.appeal();
        return new AnswerLetter(
                words.of("correspondence.letter.title." + facts.kind(), facts.number()),
                facts.kind(),
                Addressee.of(facts, words),
                reference(facts, answer.issued()),
                LetterOpening.of(texts.of(textOf(facts), facts, begun).opening(NumberedTexts.file(facts))),
                text.decision(),
                TextBlock.of(fields.fill(text.findings())),
                TextBlock.of(fields.fill(text.legalBasis())),
                TextBlock.of(fields.fill(text.reasons())),
                text.points().stream()
                        .map(one -> new Point(fields.fill(one.point()), TextBlock.of(fields.fill(one.reply()))))
                        .toList(),
                appeal,
                appeal == null ? List.of() : settings.bodiesFor(appeal),
                signer(answer),
                author(facts, answer).flatMap(organisation::find).orElse(null));
    }

    /** Who wrote it, whoever handles the case since; before it is submitted, whoever would. */
    private static Optional<EmployeeId> author(CaseFacts facts, Answer answer) {
        return Optional.ofNullable(answer.author()).or(() -> Optional.ofNullable(facts.handler()));
    }

    private Reference reference(CaseFacts facts, @Nullable IssuedAnswer issued) {
        String place = words.of("correspondence.letter.place");
        return new Reference(
                issued == null,
                issued == null ? place : issued.date().toString(),
                issued == null ? place : issued.outgoingNumber(),
                Vilnius.dayOf(facts.receivedAt()).toString(),
                facts.number().value());
    }

    private Signer signer(Answer answer) {
        EmployeeId decider = answer.decider();
        Instant at = answer.decidedAt();
        if (decider == null || at == null) {
            String place = words.of("correspondence.letter.place");
            return new Signer(place, place, null, place);
        }
        return signers.of(decider, answer.decidedFor(), at);
    }
}
