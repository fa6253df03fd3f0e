package lt.atsakas.process.admission;

import java.util.List;
import lt.atsakas.forwarding.AddressBook;
import lt.atsakas.forwarding.AddressBookChanged;
import lt.atsakas.process.form.TaskOptions;
import lt.atsakas.process.form.TaskOptions.Option;
import lt.atsakas.process.task.OffersAnew;
import lt.atsakas.process.task.TaskHands;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Offers the bodies that a complaint may be forwarded to and shows what is known of proceedings elsewhere, both as they are when the form is opened;
 * a body that is entered while somebody decides is offered to them too.
 */
@Component
class OfferBodies implements TaskListener, OffersAnew {

    private static final String DECISION = "userTask_decideAdmissibility";

    private final AddressBook book;
    private final SeenProceedings proceedings;
    private final TaskOptions options;
    private final TaskService tasks;
    private final TaskHands hands;

    OfferBodies(
            AddressBook book,
            SeenProceedings proceedings,
            TaskOptions options,
            @Lazy TaskService tasks,
            TaskHands hands) {
        this.book = book;
        this.proceedings = proceedings;
        this.options = options;
        this.tasks = tasks;
        this.hands = hands;
    }

    @Override
    public void notify(DelegateTask task) {
        offerBodies(task);
        proceedings.show(task);
    }

    @Override
    public boolean isFor(String step) {
        return step.equals(DECISION);
    }

    @Override
    public void offer(DelegateTask task) {
        notify(task);
    }

    private void offerBodies(DelegateTask task) {
        List<Option> bodies = book.active().stream()
                .map(body -> new Option(body.name(), body.id().toString()))
                .toList();
        options.offer(task, Variables.BODIES, bodies);
    }

    @EventListener
    void on(AddressBookChanged changed) {
        tasks.createTaskQuery()
                .taskDefinitionKey(DECISION)
                .list()
                .forEach(task -> hands.change(task, this::offerBodies));
    }
}
