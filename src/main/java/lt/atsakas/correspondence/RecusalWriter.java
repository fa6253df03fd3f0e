package lt.atsakas.correspondence;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.util.Map;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Writes to the client about a recusal they asked for: that it came, and what was decided. */
@Component
class RecusalWriter {

    private final LetterTemplates templates;
    private final LetterRoads roads;
    private final HouseWords words;

    RecusalWriter(LetterTemplates templates, LetterRoads roads, HouseWords words) {
        this.templates = templates;
        this.roads = roads;
        this.words = words;
    }

    NewLetter acknowledgement(CaseFacts facts, RecusalLetter asked) {
        return letter(facts, asked, "recusal-asked-", LetterKind.NOTICE, "received");
    }

    NewLetter decision(CaseFacts facts, RecusalLetter decided) {
        return letter(facts, decided, PostOffice.RECUSAL_DECISION, LetterKind.DECISION, "decided");
    }

    private NewLetter letter(CaseFacts facts, RecusalLetter about, String occasion, LetterKind kind, String template) {
        String named = occasion + about.id();
        return new NewLetter(
                facts.number(),
                named,
                OutgoingLetter.CLIENT,
                kind,
                roads.of(facts, named),
                words.of("correspondence.mail.recusal." + template, facts.number()),
                templates.text(
                        "recusal/" + template,
                        Map.of("facts", facts, "recusal", about, "askedOn", DATES.day(about.askedOn()))),
                null);
    }
}
