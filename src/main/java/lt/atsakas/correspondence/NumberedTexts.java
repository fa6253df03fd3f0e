package lt.atsakas.correspondence;

import java.time.LocalDate;
import lt.atsakas.correspondence.wording.ChosenTexts;
import lt.atsakas.correspondence.wording.FilledIn;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.correspondence.wording.LetterTexts;
import lt.atsakas.correspondence.wording.WordsUsed;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The office's words for numbered letters, and what every such letter fills in. */
@Component
class NumberedTexts {

    private final LetterTexts texts;

    NumberedTexts(LetterTexts texts) {
        this.texts = texts;
    }

    /** Those with which the letter was begun; those in force where it was not begun yet. */
    ChosenTexts of(LetterText letter, CaseFacts facts, @Nullable WordsUsed begun) {
        return begun == null ? texts.choose(letter, facts.language()) : texts.of(begun);
    }

    ChosenTexts inForce(LetterText letter, CaseFacts facts) {
        return of(letter, facts, null);
    }

    /** What the mail of a numbered letter says. */
    static FilledIn mail(CaseFacts facts, String number, LocalDate date) {
        return new FilledIn()
                .with("byla", facts.number().value())
                .with("rašto numeris", number)
                .with("rašto data", date.toString());
    }

    /** What the letter itself says. */
    static FilledIn file(CaseFacts facts) {
        return new FilledIn()
                .with("byla", facts.number().value())
                .with("gauta", Vilnius.dayOf(facts.receivedAt()).toString())
                .with("tema", facts.subject());
    }
}
