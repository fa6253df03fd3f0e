package lt.atsakas.deadlines;

import org.springframework.stereotype.Component;

/** Says a term as it stands inside a sentence, in the form that its number asks for. */
@Component
public class TermWords {

    private final ClockWords words;

    TermWords(ClockWords words) {
        this.words = words;
    }

    /** What follows „per“: 3 darbo dienas, 1 mėnesį. */
    public String within(Term term) {
        return words.count("within." + term.unit(), term.value());
    }

    /** What follows „iki“: 10 darbo dienų. */
    public String upTo(Term term) {
        return words.count("upTo." + term.unit(), term.value());
    }
}
