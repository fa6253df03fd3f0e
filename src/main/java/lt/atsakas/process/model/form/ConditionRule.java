package lt.atsakas.process.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Consumer;
import lt.atsakas.process.model.expression.FeelCheck;
import lt.atsakas.process.model.reading.Findings;

/** Whatever a form works out is a plain comparison. */
final class ConditionRule implements FormRule {

    @Override
    public void check(Form form, Findings findings) {
        for (JsonNode component : form.components()) {
            eachText(component, text -> {
                if (text.startsWith("=")) {
                    Optional<String> fault = FeelCheck.faultOfValue(text.substring(1));
                    fault.ifPresent(near -> findings.add(Form.label(component), "feel", text, near));
                }
            });
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
