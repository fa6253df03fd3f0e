package lt.atsakas.process.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.process.model.PublishedNames;
import lt.atsakas.process.model.reading.ElementLabel;
import lt.atsakas.process.model.reading.ModelFile;

/** A form that was read safely, with all that its rules look at. */
record Form(ModelFile file, JsonNode json, PublishedNames names) {

    String id() {
        return json.path("id").asText();
    }

    /** Every component, those inside groups too. */
    List<JsonNode> components() {
        List<JsonNode> all = new ArrayList<>();
        collect(json, all);
        return all;
    }

    static ElementLabel label(JsonNode component) {
        String words = component.path("label").asText(component.path("text").asText());
        String id = component.path("key").asText(component.path("id").asText());
        return new ElementLabel(words, id);
    }

    private static void collect(JsonNode container, List<JsonNode> all) {
        for (JsonNode component : container.path("components")) {
            all.add(component);
            collect(component, all);
        }
    }
}
