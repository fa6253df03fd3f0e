package lt.atsakas.process.task;

import java.util.List;
import java.util.Optional;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a task's form offer what is true now, for whoever opens it. */
@Service
public class FreshOffers {

    private final TaskService tasks;
    private final TaskHands hands;
    private final CaseHold hold;
    private final List<OffersAnew> offers;

    FreshOffers(@Lazy TaskService tasks, TaskHands hands, CaseHold hold, @Lazy List<OffersAnew> offers) {
        this.tasks = tasks;
        this.hands = hands;
        this.hold = hold;
        this.offers = offers;
    }

    /** Of a task of the case; of one that is gone, or that the one who is signed in at the engine may not see, nothing. */
    @Transactional
    public void of(String taskId, CaseNumber number) {
        find(taskId).flatMap(this::offering).ifPresent(offer -> {
            hold.take(number);
            find(taskId).ifPresent(task -> hands.change(task, offer::offer));
        });
    }

    private Optional<OffersAnew> offering(Task task) {
        return offers.stream()
                .filter(offer -> offer.isFor(task.getTaskDefinitionKey()))
                .findFirst();
    }

    private Optional<Task> find(String taskId) {
        return Optional.ofNullable(
                tasks.createTaskQuery().taskId(taskId).taskAssigned().singleResult());
    }
}
