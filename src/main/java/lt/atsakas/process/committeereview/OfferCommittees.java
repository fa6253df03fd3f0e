package lt.atsakas.process.committeereview;

import java.util.List;
import lt.atsakas.committee.ReviewDesk;
import lt.atsakas.process.form.TaskOptions;
import lt.atsakas.process.form.TaskOptions.Option;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers the committees that could decide in the case without the barred. */
@Component
class OfferCommittees implements TaskListener {

    private final ReviewDesk reviews;
    private final TaskOptions options;

    OfferCommittees(ReviewDesk reviews, TaskOptions options) {
        this.reviews = reviews;
        this.options = options;
    }

    @Override
    public void notify(DelegateTask task) {
        CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
        List<Option> offered = reviews.ableIn(number).stream()
                .map(committee -> new Option(committee.name(), committee.id().toString()))
                .toList();
        options.offer(task, Variables.COMMITTEES, offered);
    }
}
