package lt.atsakas.process.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form whose every value has passed its check. */
record FilledForm(FormFields fields, Map<String, Object> values) {

    static final FilledForm EMPTY = new FilledForm(FormFields.NONE, Map.of());

    @Nullable
    Object value(String field) {
        return values.get(field);
    }

    String label(String field) {
        return fields.find(field).map(FormField::label).orElse(field);
    }
}
