package lt.atsakas.process.engine;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;

/**
 * Whether a request to the engine is data only. The engine's own ban on expressions in queries looks at the topmost query
 * and not at those nested in it, so nothing named like an expression is let through, however deep.
 */
final class PlainData {

    private static final String EXPRESSION = "expression";

    private final ObjectMapper json;

    PlainData(ObjectMapper json) {
        this.json = json;
    }

    boolean isAllThereIs(KeptBody request) {
        return !request.isTooLarge()
                && isPlain(request.bytes())
                && Collections.list(request.getParameterNames()).stream().noneMatch(PlainData::namesExpression);
    }

    private boolean isPlain(byte[] body) {
        try (JsonParser parser = json.createParser(body)) {
            boolean plain = true;
            for (JsonToken token = parser.nextToken(); plain && token != null; token = parser.nextToken()) {
                plain = token != JsonToken.FIELD_NAME || !namesExpression(parser.currentName());
            }
            return plain;
        } catch (IOException notJson) {
            return false;
        }
    }

    private static boolean namesExpression(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(EXPRESSION);
    }
}
