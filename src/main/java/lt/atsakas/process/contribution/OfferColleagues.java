package lt.atsakas.process.contribution;

import java.util.List;
import lt.atsakas.inquiry.ReplyDesk;
import lt.atsakas.process.form.TaskOptions;
import lt.atsakas.process.form.TaskOptions.Option;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers the others of the asked unit who may have to do with the case. */
@Component
class OfferColleagues implements TaskListener {

    private final ReplyDesk replies;
    private final TaskOptions options;

    OfferColleagues(ReplyDesk replies, TaskOptions options) {
        this.replies = replies;
        this.options = options;
    }

    @Override
    public void notify(DelegateTask task) {
        List<Option> offered = replies.colleagues(Variables.inquiry(task)).stream()
                .map(person -> new Option(
                        person.fullName() + ", " + person.position(),
                        person.id().value()))
                .toList();
        options.offer(task, Variables.COLLEAGUES, offered);
    }
}
