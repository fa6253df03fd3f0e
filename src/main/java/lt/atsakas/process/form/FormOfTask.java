package lt.atsakas.process.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * The form of one user task of one deployed model. What is handed in is checked and kept for the step that follows;
 * the engine itself would make a variable of everything that anybody sends.
 */
final class FormOfTask implements TaskFormHandler {

    private final TaskFormHandler engines;
    private final boolean drawn;
    private volatile @Nullable FormFields fields;

    FormOfTask(TaskFormHandler engines, boolean drawn) {
        this.engines = engines;
        this.drawn = drawn;
    }

    @Override
    public void parseConfiguration(
            Element task, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        engines.parseConfiguration(task, deployment, process, parse);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return engines.createTaskForm(task);
    }

    @Override
    public void submitFormVariables(VariableMap sent, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        CommandContext command = Context.getCommandContext();
        FilledForm filled =
                command.runWithoutAuthorization(() -> new SentForm(fields(task, command), sent, task).checked());
        command.getSession(FilledForms.class).keep(task.getId(), filled);
    }

    /** Read once: a deployed form never changes. */
    private FormFields fields(TaskEntity task, CommandContext command) {
        FormFields known = fields;
        if (known == null) {
            known = drawn ? read(task, command) : FormFields.NONE;
            fields = known;
        }
        return known;
    }

    private static FormFields read(TaskEntity task, CommandContext command) {
        try (InputStream form = new GetDeployedTaskFormCmd(task.getId()).execute(command)) {
            return FormFields.read(form);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
