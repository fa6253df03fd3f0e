package lt.atsakas.process.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.atsakas.process.model.reading.Findings;

/** Whatever a form reads or writes is a published variable, never named like a bean, and no two fields write the same one. */
final class KeyRule implements FormRule {

    private static final Set<String> WITHOUT_KEY = Set.of("text", "group", "separator", "spacer");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

    @Override
    public void check(Form form, Findings findings) {
        Set<String> written = new HashSet<>();
        for (JsonNode component : form.components()) {
            String key = component.path("key").asText();
            boolean writes = !WITHOUT_KEY.contains(component.path("type").asText());
            if (writes) {
                checkWritten(form, component, key, findings);
            }
            if (writes && !written.add(key)) {
                findings.add(Form.label(component), "formKeyTwice", key);
            }
            checkRead(form, component, component.path("valuesKey").asText(), findings);
            checkTemplates(form, component, findings);
        }
    }

    private static void checkWritten(Form form, JsonNode component, String key, Findings findings) {
        if (form.names().isBean(key)) {
            findings.add(Form.label(component), "shadowsBean", key);
        } else if (!form.names().variables().contains(key)) {
            findings.add(Form.label(component), "formKey", key);
        } else if (form.names().variables().readOnly().contains(key)) {
            findings.add(Form.label(component), "readOnly", key);
        }
    }

    private static void checkTemplates(Form form, JsonNode component, Findings findings) {
        for (String property : Set.of("text", "label", "description")) {
            Matcher template = TEMPLATE.matcher(component.path(property).asText());
            while (template.find()) {
                checkRead(form, component, template.group(1).strip(), findings);
            }
        }
    }

    private static void checkRead(Form form, JsonNode component, String variable, Findings findings) {
        if (!variable.isEmpty() && !form.names().variables().contains(variable)) {
            findings.add(Form.label(component), "unknownVariable", variable);
        }
    }
}
