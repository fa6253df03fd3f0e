package lt.atsakas.process.task;

import java.time.Clock;
import java.util.Date;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets whoever was told that a task is overdue hear that it is done. */
@Component
class OverdueTaskNews {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    OverdueTaskNews(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void completed(DelegateTask task) {
        Date due = task.getDueDate();
        if (due != null && !due.toInstant().isAfter(clock.instant())) {
            CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
            events.publishEvent(new OverdueTaskDone(number, task.getTaskDefinitionKey()));
        }
    }
}
