package lt.atsakas.process.task;

import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Guards the completion of every user task before its own listener runs: nobody slips another case's number in through a
 * form, and whoever was told that the task is overdue hears that it is done.
 */
@Component
class CompletionOfTasks extends AbstractBpmnParseListener {

    private static final String CASE_NUMBER = "caseNumber";

    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompletionOfTasks(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var behavior = (UserTaskActivityBehavior) activity.getActivityBehavior();
        behavior.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::completed);
    }

    private void completed(DelegateTask task) {
        String number = task.getExecution().getProcessBusinessKey();
        if (!Objects.equals(number, task.getVariable(CASE_NUMBER))) {
            throw new FieldRefused(CASE_NUMBER);
        }
        Date due = task.getDueDate();
        if (due != null && !due.toInstant().isAfter(clock.instant())) {
            events.publishEvent(new OverdueTaskDone(new CaseNumber(number), task.getTaskDefinitionKey()));
        }
    }
}
