package lt.atsakas.process.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import lt.atsakas.process.model.reading.ElementLabel;
import lt.atsakas.process.model.reading.Findings;

/** A form has the id of its file, is of the version that Tasklist shows, and holds something. */
final class FormIdRule implements FormRule {

    private static final int NEWEST_SCHEMA = 16;
    private static final Set<String> PROPERTIES = Set.of(
            "id",
            "type",
            "components",
            "schemaVersion",
            "versionTag",
            "exporter",
            "executionPlatform",
            "executionPlatformVersion",
            "$schema");

    @Override
    public void check(Form form, Findings findings) {
        JsonNode json = form.json();
        ElementLabel label = new ElementLabel("", form.id());
        if (!form.id().equals(form.file().stem()) || !form.id().matches("[a-z]+(-[a-z]+)*")) {
            findings.add(label, "formId", form.file().stem());
        }
        int version = json.path("schemaVersion").asInt();
        if (!"default".equals(json.path("type").asText()) || version < 1 || version > NEWEST_SCHEMA) {
            findings.add(label, "formVersion", NEWEST_SCHEMA);
        }
        if (form.components().isEmpty()) {
            findings.add(label, "formEmpty");
        }
        json.fieldNames().forEachRemaining(name -> {
            if (!PROPERTIES.contains(name)) {
                findings.add(label, "unknownProperty", name);
            }
        });
    }
}
