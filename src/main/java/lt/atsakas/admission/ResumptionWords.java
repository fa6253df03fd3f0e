package lt.atsakas.admission;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.correspondence.OfficialLetter.Heading;
import lt.atsakas.correspondence.OfficialLetter.Part;
import lt.atsakas.deadlines.LegalTermsInForce.ClockWhileWaiting;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** What the letter says to a client whose wait is over: what became of the term, and on which law that rests. */
@Component
class ResumptionWords {

    private final HouseWords words;

    ResumptionWords(HouseWords words) {
        this.words = words;
    }

    List<Part> parts(boolean cured, ClockWhileWaiting clock, LocalDate due) {
        String stood = clock == ClockWhileWaiting.RESTART ? "admission.term.restarted" : "admission.term.stood";
        String next = words.of(cured ? "admission.cured.term" : "admission.notCured.term", DATES.day(due));
        String law = words.of(cured ? "admission.cured.law" : "admission.deficiencies.law");
        return List.of(new Part(Heading.TERM, words.of(stood) + " " + next), new Part(Heading.LEGAL_BASIS, law));
    }
}
