package lt.atsakas.process.form;

import java.util.List;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.SpinRuntimeException;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One value as a browser or an integration sent it. Lists come as JSON. Serialized objects and files are never opened: no
 * form asks for them.
 */
record SentValue(@Nullable TypedValue typed) {

    /** Words, a number, a tick or a list of words; null when nothing was sent or it is none of these. */
    @Nullable
    Object plain() {
        Object value = opened();
        if (value instanceof SpinJsonNode json) {
            return json.isArray() && json.elements().stream().allMatch(SpinJsonNode::isString)
                    ? json.elements().stream().map(SpinJsonNode::stringValue).toList()
                    : null;
        }
        boolean words = value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
        return words || value instanceof String || value instanceof Number || value instanceof Boolean ? value : null;
    }

    /** Whether nothing was filled in, as against something that cannot be read. */
    boolean isEmpty() {
        if (typed instanceof SerializableValue serialized) {
            return serialized.getValueSerialized() == null
                    && (!serialized.isDeserialized() || serialized.getValue() == null);
        }
        return typed == null || typed.getValue() == null;
    }

    /** Whether it says the same as the variable of that name does now. */
    boolean repeats(@Nullable Object present) {
        Object value = opened();
        return value == null
                ? isEmpty() && present == null
                : present != null && value.toString().equals(present.toString());
    }

    private @Nullable Object opened() {
        if (typed instanceof JsonValue json) {
            return openedJson(json);
        }
        return typed == null || typed instanceof SerializableValue ? null : typed.getValue();
    }

    private static @Nullable Object openedJson(JsonValue json) {
        try {
            return json.getValue();
        } catch (SpinRuntimeException malformed) {
            return null;
        }
    }
}
