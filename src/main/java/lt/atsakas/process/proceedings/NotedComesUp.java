package lt.atsakas.process.proceedings;

import lt.atsakas.proceedings.NotedProceedings;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * By whichever way a case comes to its assignment, on whichever diagram: what was noted of proceedings elsewhere and nobody weighed, because the
 * client was asked to cure the complaint or a part of it was on its way to others, then comes before somebody.
 */
@Component
class NotedComesUp extends AbstractBpmnParseListener {

    private final ObjectProvider<NotedProceedings> noted;

    NotedComesUp(ObjectProvider<NotedProceedings> noted) {
        this.noted = noted;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (ExaminedCases.ASSIGNMENT.equals(activity.getId())) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior())
                    .getTaskDefinition()
                    .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::examinationBegins);
        }
    }

    private void examinationBegins(DelegateTask task) {
        noted.getObject().examinationBegins(new CaseNumber(task.getExecution().getProcessBusinessKey()));
    }
}
