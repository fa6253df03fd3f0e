package lt.atsakas.process.task;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets whoever was told that a task is overdue hear that it is there no more, whether it was done or its process went elsewhere. */
@Component
class OverdueTaskNews {

    private final CaseOfTask cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OverdueTaskNews(CaseOfTask cases, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    void ended(DelegateTask task) {
        Date due = task.getDueDate();
        if (due != null && !due.toInstant().isAfter(clock.instant())) {
            cases.numberOf(task)
                    .ifPresent(number -> events.publishEvent(
                            new OverdueTaskDone(number, task.getTaskDefinitionKey(), task.getProcessInstanceId())));
        }
    }
}
