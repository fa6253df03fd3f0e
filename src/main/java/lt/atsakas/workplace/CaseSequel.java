package lt.atsakas.workplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.sequel.CorrectionCard;
import lt.atsakas.sequel.CorrectionDesk;
import lt.atsakas.sequel.SecondReview;
import lt.atsakas.sequel.SecondReviewDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came after the answer, for the page of a case; of another case only what the one who looks may know. */
@Component
class CaseSequel {

    private final SecondReviewDesk reviews;
    private final CorrectionDesk corrections;
    private final CaseAccess access;
    private final Names names;

    CaseSequel(SecondReviewDesk reviews, CorrectionDesk corrections, CaseAccess access, Names names) {
        this.reviews = reviews;
        this.corrections = corrections;
        this.access = access;
        this.names = names;
    }

    /**
     * What the page shows.
     *
     * @param earlier the case that is examined anew here
     * @param review the case in which this one is examined anew
     * @param reviewUntil the last day to ask for that; null where nothing was answered
     * @param registersReview whether the one who looks writes such a request down
     * @param corrections none for those who may not read the answer
     * @param corrects whether the one who looks may put a clerical error right now
     */
    record View(
            @Nullable CaseNumber earlier,
            @Nullable CaseNumber review,
            @Nullable LocalDate reviewUntil,
            boolean registersReview,
            List<CorrectionLine> corrections,
            boolean corrects) {

        /** Whether there is anything to show. */
        public boolean isAny() {
            return earlier != null || reviewUntil != null;
        }
    }

    /** One correction, with names. */
    record CorrectionLine(
            CorrectionCard card, String writtenBy, @Nullable String decider) {}

    View of(CaseFacts facts, EmployeeId viewer, boolean readsAnswer) {
        CaseNumber number = facts.number();
        Optional<SecondReview> review = facts.isClosed() ? reviews.reviewOf(number) : Optional.empty();
        LocalDate until = reviews.lastDay(facts).orElse(null);
        return new View(
                seen(reviews.reviewedBy(number).map(SecondReview::earlier), viewer),
                seen(review.map(SecondReview::review), viewer),
                until,
                until != null && review.isEmpty() && access.mayHandOverLetters(number, viewer),
                readsAnswer && until != null
                        ? corrections.of(number).stream().map(this::line).toList()
                        : List.of(),
                readsAnswer && corrections.mayCorrect(facts, viewer) && !corrections.isUnderWay(number));
    }

    private CorrectionLine line(CorrectionCard card) {
        EmployeeId decider = card.decider();
        return new CorrectionLine(card, names.of(card.writtenBy()), decider == null ? null : names.of(decider));
    }

    /** A case from which the one who looks is barred is not there for them. */
    private @Nullable CaseNumber seen(Optional<CaseNumber> linked, EmployeeId viewer) {
        return linked.filter(number -> access.find(number, viewer).isPresent()).orElse(null);
    }
}
