package lt.atsakas.process.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to complete a task, held against the task's own form: fields that it shows and lets change, filled in as
 * it asks. Anything else is refused, not dropped: nobody shall believe that something was kept which was not. Whatever is
 * sent back unchanged passes, since Tasklist sends the read-only fields too.
 */
final class SentForm {

    private final FormFields fields;
    private final VariableMap sent;
    private final DelegateTask task;

    SentForm(FormFields fields, VariableMap sent, DelegateTask task) {
        this.fields = fields;
        this.sent = sent;
        this.task = task;
    }

    FilledForm checked() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String key : sent.keySet()) {
            SentValue value = new SentValue(sent.getValueTyped(key));
            fields.find(key)
                    .filter(field -> !field.isReadOnly())
                    .ifPresentOrElse(field -> take(field, value, values), () -> refuseChange(key, value));
        }
        FieldsShown shown = FieldsShown.of(fields, values, task);
        fields.all().stream().filter(field -> !field.isReadOnly()).forEach(field -> check(field, values, shown));
        return new FilledForm(fields, values);
    }

    private static void take(FormField field, SentValue sent, Map<String, Object> values) {
        if (sent.isEmpty()) {
            return;
        }
        Object plain = sent.plain();
        if (plain == null) {
            throw FieldRefused.unreadable(field.label());
        }
        field.read(plain).ifPresent(value -> values.put(field.key(), value));
    }

    private void refuseChange(String key, SentValue value) {
        if (!value.repeats(task.getVariable(key))) {
            throw fields.find(key)
                    .map(field -> FieldRefused.readOnly(field.label()))
                    .orElseGet(() -> FieldRefused.unknown(key));
        }
    }

    private void check(FormField field, Map<String, Object> values, FieldsShown shown) {
        Object value = values.get(field.key());
        if (value != null && !shown.shows(field)) {
            throw FieldRefused.hidden(field.label());
        }
        if (value == null && field.isRequired() && shown.shows(field)) {
            throw FieldRefused.missing(field.label());
        }
        if (value != null && field.isChoice() && !offered(field).containsAll(chosen(value))) {
            throw FieldRefused.notOffered(field.label());
        }
    }

    private static List<?> chosen(Object value) {
        return value instanceof List<?> several ? several : List.of(value);
    }

    private Set<String> offered(FormField field) {
        return field.offeredIn().map(list -> valuesOf(task.getVariable(list))).orElseGet(field::offered);
    }

    private static Set<String> valuesOf(@Nullable Object list) {
        Set<String> values = new HashSet<>();
        if (list instanceof SpinJsonNode json) {
            json.elements().forEach(option -> values.add(option.prop("value").stringValue()));
        }
        return values;
    }
}
