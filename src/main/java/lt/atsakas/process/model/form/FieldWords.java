package lt.atsakas.process.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** How a form tells people what a field is called and whether it must be filled in. */
public final class FieldWords {

    private static final String REQUIRED = "(būtina)";
    private static final Pattern REMARK = Pattern.compile("\\s*\\((?:būtina|nebūtina)\\)\\s*$");

    private FieldWords() {}

    /** The name without the remark. */
    public static String name(JsonNode field) {
        return REMARK.matcher(label(field)).replaceFirst("");
    }

    static boolean saysRequired(JsonNode field) {
        return label(field).endsWith(REQUIRED);
    }

    private static String label(JsonNode field) {
        return field.path("label").asText(field.path("dateLabel").asText());
    }
}
