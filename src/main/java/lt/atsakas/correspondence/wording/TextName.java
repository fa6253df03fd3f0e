package lt.atsakas.correspondence.wording;

import java.util.Arrays;
import java.util.Locale;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;

/** Which letter's text, and in which language. */
public record TextName(LetterText letter, String language) {

    /** Bodies read Lithuanian only. */
    public TextName {
        if (!letter.languages().contains(language)) {
            throw new NotFound();
        }
    }

    /** The text in the house's own language. */
    public static TextName lithuanian(LetterText letter) {
        return new TextName(letter, HouseWords.LITHUANIAN.getLanguage());
    }

    /** Reads it from an address. */
    public static TextName fromAddress(String letter, String language) {
        return Arrays.stream(LetterText.values())
                .filter(one -> one.address().equals(letter))
                .findFirst()
                .map(found -> new TextName(found, language))
                .orElseThrow(NotFound::new);
    }

    /** The path of its pages below {@link TextDesk#PATH}. */
    public String address() {
        return letter.address() + "/" + language;
    }

    public boolean isLithuanian() {
        return language.equals(HouseWords.LITHUANIAN.getLanguage());
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
