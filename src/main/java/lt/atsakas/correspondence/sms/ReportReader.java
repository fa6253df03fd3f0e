package lt.atsakas.correspondence.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lt.atsakas.correspondence.LetterId;
import lt.atsakas.correspondence.sms.SmsSettings.Reports;
import org.jspecify.annotations.Nullable;

/** Reads an operator's report, sent as JSON or as a form. */
final class ReportReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Reports settings;

    ReportReader(Reports settings) {
        this.settings = settings;
    }

    /** What became of a text. */
    enum Fate {
        ON_ITS_WAY,
        DELIVERED,
        FAILED
    }

    /** What the operator says, in its own word. */
    record Report(LetterId id, Fate fate, String status) {}

    /** The report; null when it names no text or nothing that became of it. */
    @Nullable
    Report read(@Nullable String mediaType, byte[] body) {
        try {
            boolean form = mediaType != null && mediaType.startsWith("application/x-www-form-urlencoded");
            Map<String, String> fields = form ? form(new String(body, UTF_8)) : json(body);
            String id = fields.get(settings.idField());
            String status = fields.get(settings.statusField());
            return id == null || status == null
                    ? null
                    : new Report(new LetterId(UUID.fromString(id)), fate(status), status);
        } catch (IOException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private Fate fate(String status) {
        if (isAmong(settings.delivered(), status)) {
            return Fate.DELIVERED;
        }
        return isAmong(settings.failed(), status) ? Fate.FAILED : Fate.ON_ITS_WAY;
    }

    private static boolean isAmong(Iterable<String> words, String status) {
        for (String word : words) {
            if (word.equalsIgnoreCase(status)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> json(byte[] body) throws IOException {
        Map<String, String> fields = new HashMap<>();
        JsonNode report = JSON.readTree(body);
        if (report != null) {
            report.properties()
                    .forEach(
                            field -> fields.put(field.getKey(), field.getValue().asText()));
        }
        return fields;
    }

    private static Map<String, String> form(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : body.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                fields.put(
                        URLDecoder.decode(pair.substring(0, sign), UTF_8),
                        URLDecoder.decode(pair.substring(sign + 1), UTF_8));
            }
        }
        return fields;
    }
}
