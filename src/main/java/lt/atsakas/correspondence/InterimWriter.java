package lt.atsakas.correspondence;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.correspondence.AnswerLetter.Addressee;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** Writes the interim answer: the mail that brings it, and the letter with number and signature. */
@Component
class InterimWriter {

    private final LetterTemplates templates;
    private final LetterSettings settings;
    private final Organisation organisation;
    private final Signers signers;
    private final LetterRoads roads;
    private final HouseWords words;

    InterimWriter(
            LetterTemplates templates,
            LetterSettings settings,
            Organisation organisation,
            Signers signers,
            LetterRoads roads,
            HouseWords words) {
        this.templates = templates;
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
                words.of("correspondence.mail.interim.subject", facts.number()),
                templates.text(
                        "interim/mail", Map.of("facts", facts, "issued", issued, "newDue", DATES.day(answer.newDue()))),
                null);
    }

    String page(CaseFacts facts, InterimAnswer answer, IssuedAnswer issued) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", words.of("correspondence.interim.title", facts.number()));
        values.put("facts", facts);
        values.put("addressee", Addressee.of(facts, words));
        values.put("issued", issued);
        values.put("receivedOn", DATES.day(Vilnius.dayOf(facts.receivedAt())));
        values.put("termEnds", DATES.day(answer.termEnds()));
        values.put("newDue", DATES.day(answer.newDue()));
        values.put("reason", answer.reason());
        values.put("explanation", TextBlock.of(answer.explanation()));
        values.put("bodies", settings.bodiesFor(AppealKind.ADMINISTRATIVE));
        values.put("signer", signers.of(answer.decider(), answer.decidedFor(), answer.decidedAt()));
        values.put(
                "contact",
                Optional.ofNullable(answer.contact())
                        .flatMap(organisation::find)
                        .orElse(null));
        return templates.page("interim/letter", values);
    }
}
