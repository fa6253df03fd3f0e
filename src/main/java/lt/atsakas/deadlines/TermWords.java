package lt.atsakas.deadlines;

import lt.atsakas.shared.VisitorWords;
import org.springframework.stereotype.Component;

/** Says a term as it stands inside a sentence of a client's page, in the form that its number and the language ask for. */
@Component
public class TermWords {

    private final VisitorWords words;

    TermWords(VisitorWords words) {
        this.words = words;
    }

    /** What follows „per“: 3 darbo dienas, 1 mėnesį. */
    public String within(Term term) {
        return count("within", term);
    }

    /** What follows „iki“: 10 darbo dienų. */
    public String upTo(Term term) {
        return count("upTo", term);
    }

    /** The number is filled in as text, so that nothing groups its digits. */
    private String count(String preposition, Term term) {
        Plural form = Plural.of(term.value(), VisitorWords.language());
        return words.of("deadlines." + preposition + "." + term.unit() + "." + form, String.valueOf(term.value()));
    }
}
