package lt.atsakas.demo.cases;

import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.correspondence.wording.LetterWords;
import lt.atsakas.correspondence.wording.TextCard;
import lt.atsakas.correspondence.wording.TextDesk;
import lt.atsakas.correspondence.wording.TextName;
import lt.atsakas.organisation.EmployeeId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A process owner of the demo who has worded a letter anew; it waits for whoever approves. */
@Component
@Profile("demo")
class DemoTexts {

    private static final EmployeeId OWNER = new EmployeeId("owner");
    private static final TextName TEXT = TextName.lithuanian(LetterText.ACKNOWLEDGEMENT);
    private static final String WAS = "Atsakymą gausite taip, kaip prašėte.";
    private static final String IS = "Atsakymą gausite taip, kaip prašėte: el. paštu, paštu arba atvykę pas mus.";

    private final TextDesk desk;

    DemoTexts(TextDesk desk) {
        this.desk = desk;
    }

    void propose() {
        int number = desk.begin(TEXT, 0, OWNER);
        TextCard draft = desk.version(TEXT, number);
        LetterWords words = draft.words();
        LetterWords better =
                new LetterWords(words.subject(), words.mail().replace(WAS, IS), words.heading(), words.letter());
        desk.write(TEXT, better, draft.changes(), OWNER);
        desk.propose(TEXT, OWNER);
    }
}
