package lt.atsakas.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** Lists that a form offers for choice: they live with the task and go with it. */
@Component
public class TaskOptions {

    private final ObjectMapper json;

    TaskOptions(ObjectMapper json) {
        this.json = json;
    }

    /** One line of a list. */
    public record Option(String label, String value) {}

    public void offer(DelegateTask task, String variable, List<Option> options) {
        try {
            task.setVariableLocal(
                    variable,
                    SpinValues.jsonValue(json.writeValueAsString(options)).create());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A list of options cannot be written", unwritable);
        }
    }
}
