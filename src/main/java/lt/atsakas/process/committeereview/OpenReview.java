package lt.atsakas.process.committeereview;

import lt.atsakas.committee.ReviewCard;
import lt.atsakas.committee.ReviewDesk;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds the review that was asked for in the same transaction. */
@Component
class OpenReview implements JavaDelegate {

    private final ReviewDesk reviews;

    OpenReview(ReviewDesk reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        ReviewCard review = reviews.openOf(number)
                .orElseThrow(() -> new IllegalStateException("Nobody has asked for a review of case " + number));
        execution.setVariable(Variables.REVIEW, review.id().toString());
    }
}
