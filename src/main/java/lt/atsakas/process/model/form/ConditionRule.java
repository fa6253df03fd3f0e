package lt.atsakas.process.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import lt.atsakas.process.model.expression.FeelCheck;
import lt.atsakas.process.model.reading.Findings;

/** Whatever a form works out is a plain comparison; patterns stay short. */
final class ConditionRule implements FormRule {

    private static final int LONGEST_PATTERN = 200;

    /** A repeated group can take a browser or a server longer than a life to refuse a text. */
    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)\\s*[*+{]");

    @Override
    public void check(Form form, Findings findings) {
        for (JsonNode component : form.components()) {
            eachText(component, text -> {
                if (text.startsWith("=")) {
                    Optional<String> fault = FeelCheck.faultOfValue(text.substring(1));
                    fault.ifPresent(near -> findings.add(Form.label(component), "feel", text, near));
                }
            });
            checkPattern(component, findings);
        }
    }

    private static void checkPattern(JsonNode component, Findings findings) {
        String pattern = component.path("validate").path("pattern").asText();
        if (pattern.length() > LONGEST_PATTERN) {
            findings.add(Form.label(component), "formPattern", LONGEST_PATTERN);
        } else if (REPEATED_GROUP.matcher(pattern).find()) {
            findings.add(Form.label(component), "formPatternSlow", pattern);
        }
    }

    /** Every text of the component itself; those of components inside are looked at with them. */
    private static void eachText(JsonNode node, Consumer<String> look) {
        if (node.isTextual()) {
            look.accept(node.asText());
        }
        node.fields().forEachRemaining(field -> {
            if (!field.getKey().equals("components")) {
                eachText(field.getValue(), look);
            }
        });
        if (node.isArray()) {
            node.forEach(item -> eachText(item, look));
        }
    }
}
