package lt.atsakas.acceptance.barred;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What came back, without what differs from one request to the next and without the ids that the question itself held. */
record Answer(int status, String type, String location, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response, Collection<String> echoed) {
        return new Answer(
                response.statusCode(),
                header(response, "Content-Type"),
                without(header(response, "Location"), echoed),
                without(inOrder(response.body()), echoed));
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String without(String text, Collection<String> echoed) {
        String plain = text.replaceAll("(name=\"_csrf\"[^>]*value=|value=)\"[\\w-]{60,}={0,2}\"", "$1\"token\"")
                .replaceAll("nonce[-=]\"?[\\w+/=-]+", "nonce");
        for (String id : echoed) {
            plain = plain.replaceAll("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])", "·");
        }
        return plain;
    }

    /** Not every list of the engine has an order. */
    private static String inOrder(String body) {
        if (!body.startsWith("[")) {
            return body;
        }
        try {
            List<String> lines = StreamSupport.stream(JSON.readTree(body).spliterator(), false)
                    .map(JsonNode::toString)
                    .sorted()
                    .toList();
            return String.join("\n", lines);
        } catch (IOException notJson) {
            return body;
        }
    }
}
