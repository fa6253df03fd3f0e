package lt.atsakas.process.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.process.model.reading.Findings;

/** Only components that Tasklist shows safely, with the properties that belong to them. */
final class ComponentRule implements FormRule {

    private static final String COMMON = "type id key label description conditional layout properties disabled readonly"
            + " defaultValue validate appearance tooltip ";
    private static final String CHOICE = COMMON + "values valuesKey";
    private static final Map<String, Set<String>> COMPONENTS = Map.ofEntries(
            component("text", "type id text conditional layout properties"),
            component("textfield", COMMON),
            component("textarea", COMMON),
            component("number", COMMON + "decimalDigits increment serializeToString"),
            component("checkbox", COMMON),
            component("checklist", CHOICE),
            component("radio", CHOICE),
            component("select", CHOICE + " searchable"),
            component("taglist", CHOICE),
            component(
                    "datetime",
                    COMMON + "subtype dateLabel timeLabel disallowPassedDates use24h timeInterval"
                            + " timeSerializingFormat"),
            component("group", "type id label components conditional layout properties showOutline verticalAlignment"),
            component("separator", "type id conditional layout properties"),
            component("spacer", "type id height conditional layout properties"));

    @Override
    public void check(Form form, Findings findings) {
        for (JsonNode component : form.components()) {
            String type = component.path("type").asText();
            Set<String> known = COMPONENTS.get(type);
            if (known == null) {
                findings.add(Form.label(component), "formComponent", type);
            } else {
                component.fieldNames().forEachRemaining(name -> {
                    if (!known.contains(name)) {
                        findings.add(Form.label(component), "unknownProperty", name);
                    }
                });
            }
        }
    }

    private static Map.Entry<String, Set<String>> component(String type, String properties) {
        return Map.entry(type, Stream.of(properties.trim().split("\\s+")).collect(Collectors.toUnmodifiableSet()));
    }
}
