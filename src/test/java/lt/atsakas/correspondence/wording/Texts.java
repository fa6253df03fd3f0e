package lt.atsakas.correspondence.wording;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.shared.HouseWords;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts of letters for tests. */
public final class Texts {

    /** Every sign can be printed. */
    static final TextRules RULES = new TextRules(text -> Set.of());

    private Texts() {}

    /** The names of the texts that the application came with. */
    public static Stream<TextName> builtIn() {
        return Arrays.stream(LetterText.values())
                .flatMap(letter -> letter.languages().stream().map(language -> new TextName(letter, language)));
    }

    /** A mail of that letter as it reads in those cases. */
    public static <C> TextCases<C> cases(LetterText letter, String mail, Map<C, FilledIn> cases) {
        return new TextCases<>(letter, withMail(letter, mail), HouseWords.LITHUANIAN, cases);
    }

    static LetterWords words(TextName name) {
        return new BuiltInTexts().of(name);
    }

    /** The built-in Lithuanian text with another mail. */
    static LetterWords withMail(LetterText letter, String mail) {
        LetterWords words = words(TextName.lithuanian(letter));
        return new LetterWords(words.subject(), mail, words.heading(), words.letter());
    }

    /** Nothing was ever worded anew. */
    public static void forget(ApplicationContext beans) {
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        jdbc.sql("delete from correspondence.letter_text_step").update();
        jdbc.sql("delete from correspondence.letter_text").update();
        jdbc.sql("delete from correspondence.outgoing_letter where starts_with(occasion, 'text-')")
                .update();
        beans.getBean(ReleasedTexts.class).forget();
    }
}
