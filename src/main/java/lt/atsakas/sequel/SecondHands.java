package lt.atsakas.sequel;

import java.util.Optional;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.ReviewAccess;
import lt.atsakas.confidentiality.ReadersBeside;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a decided case to be read to whoever examines it anew, to those who lead them and to the committee that reviews it anew, as long as the
 * second review is theirs; of a review of a review, back to the first.
 */
@Component
class SecondHands implements ReadersBeside {

    private final SecondReviews reviews;
    private final CaseRegistry registry;
    private final CaseAccess access;
    private final ReviewAccess committees;
    private final Bar bar;

    SecondHands(SecondReviews reviews, CaseRegistry registry, CaseAccess access, ReviewAccess committees, Bar bar) {
        this.reviews = reviews;
        this.registry = registry;
        this.access = access;
        this.committees = committees;
        this.bar = bar;
    }

    /** Only what was decided can be examined anew: of all other cases nothing is looked up. */
    @Override
    @Transactional(readOnly = true)
    public boolean includes(CaseFacts facts, EmployeeId employee) {
        if (!AppealMonth.isDecided(facts)) {
            return false;
        }
        Optional<CaseFacts> review =
                reviews.of(facts.number()).map(SecondReview::review).map(registry::facts);
        return review.filter(anew -> takesPartIn(anew, employee) || includes(anew, employee))
                        .isPresent()
                && !bar.bars(facts.number(), employee);
    }

    /** Who reads the answer of the review takes part in it, and so does its committee; those who only register see of both what is registered. */
    private boolean takesPartIn(CaseFacts review, EmployeeId employee) {
        return access.maySee(review, employee)
                && (access.mayReadAnswer(review, employee) || committees.isAdmitted(review.number(), employee));
    }
}
