package lt.atsakas.process.model.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** The keys of the fields that a form writes; an unreadable form writes none. */
public final class FormFieldKeys {

    private static final Set<String> SHOWING = Set.of("text", "group", "separator", "spacer");

    private FormFieldKeys() {}

    public static Set<String> in(byte[] form) {
        Set<String> keys = new TreeSet<>();
        SafeJson.read(form, new Findings("")).ifPresent(json -> collect(json, keys));
        return keys;
    }

    private static void collect(JsonNode container, Set<String> keys) {
        for (JsonNode component : container.path("components")) {
            if (!SHOWING.contains(component.path("type").asText())) {
                keys.add(component.path("key").asText());
            }
            collect(component, keys);
        }
    }
}
