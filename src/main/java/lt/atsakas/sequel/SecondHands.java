package lt.atsakas.sequel;

import java.util.Optional;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.confidentiality.ReadersBeside;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens an answered case to be read to whoever examines it anew and to those who lead them, as long as the second review is theirs; of a review
 * of a review, back to the first.
 */
@Component
class SecondHands implements ReadersBeside {

    private final SecondReviews reviews;
    private final CaseRegistry registry;
    private final CaseAccess access;
    private final Bar bar;

    SecondHands(SecondReviews reviews, CaseRegistry registry, CaseAccess access, Bar bar) {
        this.reviews = reviews;
        this.registry = registry;
        this.access = access;
        this.bar = bar;
    }

    /** Only what was answered can be examined anew: of all other cases nothing is looked up. */
    @Override
    @Transactional(readOnly = true)
    public boolean includes(CaseFacts facts, EmployeeId employee) {
        if (facts.outcome() != Outcome.ANSWERED) {
            return false;
        }
        Optional<CaseFacts> review =
                reviews.of(facts.number()).map(SecondReview::review).map(registry::facts);
        return review.filter(anew -> answersIn(anew, employee) || includes(anew, employee))
                        .isPresent()
                && !bar.bars(facts.number(), employee);
    }

    /** Who reads the answer of the review takes part in it; those who only register see of both what is registered. */
    private boolean answersIn(CaseFacts review, EmployeeId employee) {
        return access.maySee(review, employee) && access.mayReadAnswer(review, employee);
    }
}
