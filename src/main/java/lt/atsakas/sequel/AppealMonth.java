package lt.atsakas.sequel;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.deadlines.TermsAfterAnswer;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The month from delivery in which a client may ask for a second review (VAĮ 14). */
@Component
class AppealMonth {

    private final PostOffice postOffice;
    private final TermsAfterAnswer terms;

    AppealMonth(PostOffice postOffice, TermsAfterAnswer terms) {
        this.postOffice = postOffice;
        this.terms = terms;
    }

    /** Its last day; counted from the day that whoever asks knows better, else from when the answer left for good. */
    LocalDate lastDay(CaseFacts answered, @Nullable LocalDate reached) {
        return terms.appealEnds(answered.number(), reached == null ? delivered(answered) : reached);
    }

    /** Whether the client can have got the answer that day who asked at that moment. */
    boolean couldReach(CaseFacts answered, LocalDate reached, Instant asked) {
        return !reached.isBefore(delivered(answered)) && !reached.isAfter(Vilnius.dayOf(asked));
    }

    /** The day on which the answer left, was handed over or, where another road was taken, the case ended. */
    private LocalDate delivered(CaseFacts answered) {
        Instant closed = requireNonNull(answered.closedAt(), "an answered case is closed");
        return Vilnius.dayOf(sent(answered.number()).orElse(closed));
    }

    private Optional<Instant> sent(CaseNumber number) {
        return postOffice.lettersOf(number).stream()
                .filter(letter -> letter.occasion().equals(PostOffice.ANSWER))
                .flatMap(letter -> Optional.ofNullable(letter.sentAt()).stream())
                .max(Comparator.naturalOrder());
    }
}
