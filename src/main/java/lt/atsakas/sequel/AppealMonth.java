package lt.atsakas.sequel;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.deadlines.TermsAfterAnswer;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Outcome;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The month from delivery in which a client may ask for a second review of what the house decided: an answer, or that there is none (VAĮ 14). */
@Component
class AppealMonth {

    private final PostOffice postOffice;
    private final RefusalDesk refusals;
    private final TermsAfterAnswer terms;

    AppealMonth(PostOffice postOffice, RefusalDesk refusals, TermsAfterAnswer terms) {
        this.postOffice = postOffice;
        this.refusals = refusals;
        this.terms = terms;
    }

    /** Whether the case ended with a decision of the house that can be looked at again. */
    static boolean isDecided(CaseFacts ended) {
        return ended.outcome() == Outcome.ANSWERED
                || ended.outcome() == Outcome.ANSWERED_AT_ONCE
                || ended.outcome() == Outcome.LEFT_UNEXAMINED;
    }

    /** Its last day; counted from the day that whoever asks knows better, else from when the letter left for good. */
    LocalDate lastDay(CaseFacts decided, @Nullable LocalDate reached) {
        return terms.appealEnds(decided.number(), reached == null ? delivered(decided) : reached);
    }

    /** Whether the client can have got the letter that day who asked at that moment. */
    boolean couldReach(CaseFacts decided, LocalDate reached, Instant asked) {
        return !reached.isBefore(delivered(decided)) && !reached.isAfter(Vilnius.dayOf(asked));
    }

    /** The day on which the letter left, was handed over or, where another road was taken, the case ended. */
    private LocalDate delivered(CaseFacts decided) {
        Instant closed = requireNonNull(decided.closedAt(), "a decided case is closed");
        return Vilnius.dayOf(sent(decided).orElse(closed));
    }

    private Optional<Instant> sent(CaseFacts decided) {
        CaseNumber number = decided.number();
        String occasion =
                decided.outcome() == Outcome.LEFT_UNEXAMINED ? refusals.occasionOf(number) : PostOffice.ANSWER;
        return postOffice.lettersOf(number).stream()
                .filter(letter -> letter.occasion().equals(occasion))
                .flatMap(letter -> Optional.ofNullable(letter.sentAt()).stream())
                .max(Comparator.naturalOrder());
    }
}
