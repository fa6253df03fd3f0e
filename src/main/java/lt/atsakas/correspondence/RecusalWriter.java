package lt.atsakas.correspondence;

import lt.atsakas.correspondence.wording.FilledIn;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.correspondence.wording.LetterTexts;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Writes to the client about a recusal they asked for: that it came, and what was decided. */
@Component
class RecusalWriter {

    private final LetterTexts texts;
    private final LetterRoads roads;
    private final HouseWords words;

    RecusalWriter(LetterTexts texts, LetterRoads roads, HouseWords words) {
        this.texts = texts;
        this.roads = roads;
        this.words = words;
    }

    NewLetter acknowledgement(CaseFacts facts, RecusalLetter asked) {
        return letter(
                facts,
                "recusal-asked-" + asked.id(),
                LetterKind.NOTICE,
                LetterText.RECUSAL_RECEIVED,
                about(facts, asked));
    }

    NewLetter decision(CaseFacts facts, RecusalLetter decided) {
        String decision = "wording.client.recusal." + (decided.upheld() ? "UPHELD" : "REFUSED");
        EmployeeCard decider = decided.decider();
        FilledIn values = about(facts, decided)
                .with("sprendimas", language -> words.in(language, decision))
                .with("motyvai", decided.reasons())
                .with("sprendė", decider == null ? null : person(decider));
        return letter(
                facts,
                PostOffice.RECUSAL_DECISION + decided.id(),
                LetterKind.DECISION,
                LetterText.RECUSAL_DECIDED,
                values);
    }

    private NewLetter letter(CaseFacts facts, String occasion, LetterKind kind, LetterText text, FilledIn values) {
        return new NewLetter(
                facts.number(),
                occasion,
                OutgoingLetter.CLIENT,
                kind,
                roads.of(facts, occasion),
                texts.choose(text, facts.language()).mail(values));
    }

    private static FilledIn about(CaseFacts facts, RecusalLetter recusal) {
        return new FilledIn()
                .with("byla", facts.number().value())
                .with("gauta", recusal.askedOn())
                .with("darbuotojas", person(recusal.person()));
    }

    private static String person(EmployeeCard card) {
        return card.fullName() + ", " + card.position();
    }
}
