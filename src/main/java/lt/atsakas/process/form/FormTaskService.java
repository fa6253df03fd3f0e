package lt.atsakas.process.form;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** To complete or resolve a task is to hand in its form, whichever way the engine is asked: there is one check and no way round. */
final class FormTaskService extends TaskServiceImpl {

    @Override
    public void complete(String task, @Nullable Map<String, Object> sent) {
        handIn(task, sent, false, false);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String task, @Nullable Map<String, Object> sent, boolean open) {
        return handIn(task, sent, true, open);
    }

    @Override
    public void resolveTask(String task) {
        handIn(task, null, false, false);
    }

    @Override
    public void resolveTask(String task, @Nullable Map<String, Object> sent) {
        handIn(task, sent, false, false);
    }

    private VariableMap handIn(String task, @Nullable Map<String, Object> sent, boolean returned, boolean open) {
        return commandExecutor.execute(new SubmitTaskFormCmd(task, sent == null ? Map.of() : sent, returned, open));
    }
}
