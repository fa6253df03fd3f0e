package lt.atsakas.deadlines;

import com.ibm.icu.text.PluralRules;
import java.util.Locale;

/** The forms that a word takes after a whole number: 1 diena, 2 dienos, 10 dienų; 1 day, 2 days. */
enum Plural {
    ONE,
    FEW,
    MANY;

    /** As the language has it (CLDR); a language without the middle form never gives it. */
    static Plural of(int number, Locale language) {
        return switch (PluralRules.forLocale(language).select(number)) {
            case "one" -> ONE;
            case "few" -> FEW;
            default -> MANY;
        };
    }
}
