package lt.atsakas.admission;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.correspondence.OfficialLetter.Heading;
import lt.atsakas.correspondence.OfficialLetter.Part;
import lt.atsakas.deadlines.LegalTermsInForce.ClockWhileWaiting;
import lt.atsakas.shared.HouseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the letter says to a client whose complaint lacks something: what, until when, and what the clock does meanwhile by the law of the case. */
@Component
class DeficiencyWords {

    private final HouseWords words;

    DeficiencyWords(HouseWords words) {
        this.words = words;
    }

    /**
     * The parts of the letter.
     *
     * @param expected when a letter on paper is with its client: whoever has it later has more time; null by mail
     */
    List<Part> parts(String what, ClockWhileWaiting clock, LocalDate lastDay, @Nullable LocalDate expected) {
        String until = words.of("admission.deficiencies.term", DATES.day(lastDay));
        String term = expected == null
                ? until
                : until + " " + words.of("admission.deficiencies.term.onPaper", DATES.day(expected));
        String clockMeanwhile = words.of("admission.deficiencies.clock." + clock);
        String otherwise = words.of("admission.deficiencies.otherwise");
        return List.of(
                new Part(Heading.DEFICIENCIES, what),
                new Part(Heading.TERM, term + " " + clockMeanwhile + " " + otherwise),
                new Part(Heading.LEGAL_BASIS, words.of("admission.deficiencies.law")));
    }
}
