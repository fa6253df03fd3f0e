package lt.atsakas.correspondence;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.correspondence.AnswerLetter.Addressee;
import lt.atsakas.correspondence.AnswerLetter.Signer;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.correspondence.wording.WordsUsed;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the interim answer: the mail that brings it, and the letter with number and signature. */
@Component
class InterimWriter {

    private final LetterTemplates templates;
    private final NumberedTexts texts;
    private final LetterSettings settings;
    private final Organisation organisation;
    private final Signers signers;
    private final LetterRoads roads;
    private final HouseWords words;

    InterimWriter(
            LetterTemplates templates,
            NumberedTexts texts,
            LetterSettings settings,
            Organisation organisation,
            Signers signers,
            LetterRoads roads,
            HouseWords words) {
        this.templates = templates;
        this.texts = texts;
        this.settings = settings;
        this.organisation = organisation;
        this.signers = signers;
        this.roads = roads;
        this.words = words;
    }

    NewLetter mail(CaseFacts facts, InterimAnswer answer, IssuedAnswer issued) {
        return new NewLetter(
                facts.number(),
                PostOffice.INTERIM_ANSWER,
                OutgoingLetter.CLIENT,
                LetterKind.INTERIM_ANSWER,
                roads.of(facts, PostOffice.INTERIM_ANSWER),
                texts.inForce(LetterText.INTERIM_ANSWER, facts)
                        .mail(NumberedTexts.mail(facts, issued.outgoingNumber(), issued.date())
                                .with("naujas terminas", answer.newDue())));
    }

    /** The page of the letter; in the words with which its mail was begun, if it was. */
    String page(CaseFacts facts, InterimAnswer answer, IssuedAnswer issued, @Nullable WordsUsed begun) {
        LetterOpening opening = LetterOpening.of(texts.of(LetterText.INTERIM_ANSWER, facts, begun)
                .opening(NumberedTexts.file(facts)
                        .with("gauta", Vilnius.dayOf(facts.receivedAt()))
                        .with("terminas", answer.termEnds())
                        .with("naujas terminas", answer.newDue())));
        return page(new InterimSheet(
                facts.number().value(),
                Addressee.of(facts, words),
                words.of("correspondence.letter.dated", issued.date(), issued.outgoingNumber()),
                opening,
                DATES.day(answer.newDue()),
                answer.reason(),
                TextBlock.of(answer.explanation()),
                signers.of(answer.decider(), answer.decidedFor(), answer.decidedAt()),
                Optional.ofNullable(answer.contact())
                        .flatMap(organisation::find)
                        .orElse(null)));
    }

    String page(InterimSheet sheet) {
        return templates.page(
                "interim/letter", Map.of("sheet", sheet, "bodies", settings.bodiesFor(AppealKind.ADMINISTRATIVE)));
    }

    /** What the template shows, in words ready to print. */
    record InterimSheet(
            String caseNumber,
            Addressee addressee,
            String dated,
            LetterOpening opening,
            String newDue,
            String reason,
            List<TextBlock> explanation,
            Signer signer,
            @Nullable EmployeeCard contact) {}
}
