package lt.atsakas.process.form;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Which fields a form shows after what was filled in: its conditions are worked out as the browser does. */
final class FieldsShown {

    private final FeelEngine feel;
    private final VariableMap known;

    private FieldsShown(FeelEngine feel, VariableMap known) {
        this.feel = feel;
        this.known = known;
    }

    static FieldsShown of(FormFields fields, Map<String, Object> values, DelegateTask task) {
        VariableMap known = Variables.createVariables();
        if (fields.haveConditions()) {
            known.putAll(task.getVariables());
            fields.all().forEach(field -> known.put(field.key(), values.get(field.key())));
        }
        FeelEngine feel = Context.getProcessEngineConfiguration()
                .getDmnEngineConfiguration()
                .getFeelEngine();
        return new FieldsShown(feel, known);
    }

    boolean shows(FormField field) {
        return field.hiding().stream().noneMatch(this::holds);
    }

    private boolean holds(String condition) {
        return Boolean.TRUE.equals(feel.evaluateSimpleExpression(condition, known.asVariableContext()));
    }
}
