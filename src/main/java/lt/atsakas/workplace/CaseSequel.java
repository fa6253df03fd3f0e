package lt.atsakas.workplace;

import java.time.LocalDate;
import java.util.Optional;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.sequel.SecondReview;
import lt.atsakas.sequel.SecondReviewDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came after the answer, for the page of a case; of another case only what the one who looks may know. */
@Component
class CaseSequel {

    private final SecondReviewDesk reviews;
    private final CaseAccess access;

    CaseSequel(SecondReviewDesk reviews, CaseAccess access) {
        this.reviews = reviews;
        this.access = access;
    }

    /**
     * What the page shows.
     *
     * @param earlier the case that is examined anew here
     * @param review the case in which this one is examined anew
     * @param reviewUntil the last day to ask for that; null where nothing was answered
     * @param registersReview whether the one who looks writes such a request down
     */
    record View(
            @Nullable CaseNumber earlier,
            @Nullable CaseNumber review,
            @Nullable LocalDate reviewUntil,
            boolean registersReview) {

        /** Whether there is anything to show. */
        public boolean isAny() {
            return earlier != null || reviewUntil != null;
        }
    }

    View of(CaseFacts facts, EmployeeId viewer) {
        CaseNumber number = facts.number();
        Optional<SecondReview> review = facts.isClosed() ? reviews.reviewOf(number) : Optional.empty();
        LocalDate until = reviews.lastDay(facts).orElse(null);
        return new View(
                seen(reviews.reviewedBy(number).map(SecondReview::earlier), viewer),
                seen(review.map(SecondReview::review), viewer),
                until,
                until != null && review.isEmpty() && access.mayHandOverLetters(number, viewer));
    }

    /** A case from which the one who looks is barred is not there for them. */
    private @Nullable CaseNumber seen(Optional<CaseNumber> linked, EmployeeId viewer) {
        return linked.filter(number -> access.find(number, viewer).isPresent()).orElse(null);
    }
}
