package lt.atsakas.proceedings;

import static lt.atsakas.shared.LithuanianDates.DATES;

import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Says in the letter that leaves a complaint unexamined before whom its question is, and why that ends the examination. */
@Component
class ProceedingWords {

    private final HouseWords words;

    ProceedingWords(HouseWords words) {
        this.words = words;
    }

    String reasons(ProceedingCard decided) {
        String begun = DATES.day(decided.begunOn());
        String known = decided.bodyCase().isEmpty()
                ? words.of("proceedings.letter.begun", decided.bodyName(), begun)
                : words.of("proceedings.letter.begun.numbered", decided.bodyName(), decided.bodyCase(), begun);
        return known + "\n\n" + decided.reasons();
    }
}
