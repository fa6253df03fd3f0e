package lt.atsakas.deadlines;

import java.util.Locale;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Says a term as it stands inside a sentence of a client's page, in the form that its number and the language ask for. */
@Component
public class TermWords {

    private final HouseWords words;

    TermWords(HouseWords words) {
        this.words = words;
    }

    /** What follows „per“: 3 darbo dienas, 1 mėnesį. */
    public String within(Term term, Locale language) {
        return count("within", term.unit(), term.value(), language);
    }

    /** What follows „iki“: 10 darbo dienų. */
    public String upTo(Term term, Locale language) {
        return count("upTo", term.unit(), term.value(), language);
    }

    /** So many working days, as after „iki“ or where they are not counted: 3 darbo dienų. */
    String workingDays(int days, Locale language) {
        return count("upTo", Term.Unit.WORKING_DAYS, days, language);
    }

    /** What follows „iki“ where days of the calendar are counted: 14 dienų. */
    public String upToDays(int days, Locale language) {
        return words.in(language, "deadlines.days." + Plural.of(days, language), String.valueOf(days));
    }

    /** The number is filled in as text, so that nothing groups its digits. */
    private String count(String preposition, Term.Unit unit, int number, Locale language) {
        Plural form = Plural.of(number, language);
        return words.in(language, "deadlines." + preposition + "." + unit + "." + form, String.valueOf(number));
    }
}
