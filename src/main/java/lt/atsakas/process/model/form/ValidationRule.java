package lt.atsakas.process.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import lt.atsakas.process.model.reading.Findings;

/** A field asks only for what the server checks again, and a required field says so to people who cannot see a sign. */
final class ValidationRule implements FormRule {

    private static final Set<String> CHECKED_AGAIN = Set.of("required", "maxLength");

    @Override
    public void check(Form form, Findings findings) {
        for (JsonNode component : form.components()) {
            JsonNode validate = component.path("validate");
            validate.fieldNames().forEachRemaining(name -> {
                if (!CHECKED_AGAIN.contains(name)) {
                    findings.add(Form.label(component), "formValidation", name);
                }
            });
            if (validate.path("required").asBoolean() != FieldWords.saysRequired(component)) {
                findings.add(Form.label(component), "formRequired");
            }
        }
    }
}
