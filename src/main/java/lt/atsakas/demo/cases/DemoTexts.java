package lt.atsakas.demo.cases;

import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.correspondence.wording.LetterWords;
import lt.atsakas.correspondence.wording.TextCard;
import lt.atsakas.correspondence.wording.TextDesk;
import lt.atsakas.correspondence.wording.TextName;
import lt.atsakas.correspondence.wording.TranslationDesk;
import lt.atsakas.organisation.EmployeeId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A process owner of the demo who has worded letters anew: one waits for whoever approves, another was released and left its
 * translations behind, of which one waits to be confirmed.
 */
@Component
@Profile("demo")
class DemoTexts {

    private static final EmployeeId OWNER = new EmployeeId("owner");
    private static final EmployeeId APPROVER = new EmployeeId("approver");
    private static final TextName WAITING = TextName.lithuanian(LetterText.ACKNOWLEDGEMENT);
    private static final TextName RELEASED = TextName.lithuanian(LetterText.NEW_CODE);
    private static final TextName CONFIRMED = new TextName(LetterText.NEW_CODE, "pl");

    private final TextDesk desk;
    private final TranslationDesk translations;

    DemoTexts(TextDesk desk, TranslationDesk translations) {
        this.desk = desk;
        this.translations = translations;
    }

    void propose() {
        word(
                WAITING,
                "Atsakymą gausite taip, kaip prašėte.",
                "Atsakymą gausite taip, kaip prašėte: el. paštu, paštu arba atvykę pas mus.");
        int number = word(RELEASED, "Naujo kodo šiame laiške nerašome:", "Naujo kodo laiškuose niekada nerašome:");
        desk.release(RELEASED, number, desk.version(RELEASED, number).changes(), APPROVER);
        translations.confirm(CONFIRMED, OWNER);
    }

    private int word(TextName text, String was, String is) {
        int number = desk.begin(text, 0, OWNER);
        TextCard draft = desk.version(text, number);
        LetterWords words = draft.words();
        LetterWords better =
                new LetterWords(words.subject(), words.mail().replace(was, is), words.heading(), words.letter());
        desk.write(text, better, draft.changes(), OWNER);
        desk.propose(text, OWNER);
        return number;
    }
}
