package lt.atsakas.correspondence.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.net.URLEncoder;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.atsakas.correspondence.TextMessage;

/** What an operator is sent: each value stands in it as the media type wants, so that no text can be more than a text. */
final class TextTemplate {

    private static final Pattern FIELD = Pattern.compile("\\{(to|text|id)}");

    private final String body;
    private final UnaryOperator<String> escape;

    TextTemplate(String mediaType, String body) {
        this.body = body;
        this.escape = switch (mediaType) {
            case "application/json" ->
                value -> String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value));
            case "application/x-www-form-urlencoded" -> value -> URLEncoder.encode(value, UTF_8);
            default -> throw new IllegalArgumentException("atsakas.sms.gateway.media-type knows JSON and forms only");
        };
        if (!body.contains("{to}") || !body.contains("{text}") || !body.contains("{id}")) {
            throw new IllegalArgumentException("atsakas.sms.gateway.body must name {to}, {text} and {id}");
        }
    }

    /** In one pass, so that a text that looks like a field stays a text. */
    String of(TextMessage message) {
        Map<String, String> values = Map.of(
                "to",
                message.telephone(),
                "text",
                message.text(),
                "id",
                message.id().toString());
        return FIELD.matcher(body)
                .replaceAll(field -> Matcher.quoteReplacement(escape.apply(values.get(field.group(1)))));
    }
}
