package lt.atsakas.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of one form, in the order in which people see them. */
final class FormFields {

    /** Of a task without a form. */
    static final FormFields NONE = new FormFields();

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, FormField> byKey = new LinkedHashMap<>();

    static FormFields read(InputStream form) {
        try {
            FormFields fields = new FormFields();
            fields.collect(JSON.readTree(form), List.of());
            return fields;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Collection<FormField> all() {
        return byKey.values();
    }

    Optional<FormField> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    boolean haveConditions() {
        return all().stream().anyMatch(field -> !field.hiding().isEmpty());
    }

    private void collect(JsonNode container, List<String> hiding) {
        for (JsonNode component : container.path("components")) {
            List<String> conditions = new ArrayList<>(hiding);
            String hide = component.path("conditional").path("hide").asText();
            if (hide.startsWith("=")) {
                conditions.add(hide.substring(1));
            }
            if (component.has("key")) {
                byKey.put(component.path("key").asText(), new FormField(component, List.copyOf(conditions)));
            }
            collect(component, conditions);
        }
    }
}
