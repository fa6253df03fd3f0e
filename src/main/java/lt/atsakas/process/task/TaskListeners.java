package lt.atsakas.process.task;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the guard, the grants, the work of the absent and better names on every user task of every model, so that no model can forget them. */
@Component
class TaskListeners extends AbstractBpmnParseListener {

    private final TaskGuard guard;
    private final TaskGrants grants;
    private final OverdueTaskNews overdue;
    private final WorkOfTheAbsent workOfTheAbsent;
    private final LastResortNews lastResort;
    private final ObjectProvider<NameOfTask> names;

    TaskListeners(
            TaskGuard guard,
            TaskGrants grants,
            OverdueTaskNews overdue,
            WorkOfTheAbsent workOfTheAbsent,
            LastResortNews lastResort,
            ObjectProvider<NameOfTask> names) {
        this.guard = guard;
        this.grants = grants;
        this.overdue = overdue;
        this.workOfTheAbsent = workOfTheAbsent;
        this.lastResort = lastResort;
        this.names = names;
    }

    /** The engine runs these before the listeners that the model draws. */
    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::name);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, workOfTheAbsent::arrived);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, grants::grant);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, guard::assigned);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, lastResort::assigned);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, guard::completed);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, workOfTheAbsent::completed);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, overdue::ended);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, overdue::ended);
    }

    private void name(DelegateTask task) {
        names.stream().flatMap(better -> better.of(task).stream()).findFirst().ifPresent(task::setName);
    }
}
