package lt.atsakas.mailroom.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lt.atsakas.shared.BoxAddress;
import org.jspecify.annotations.Nullable;

/** The list of a message of E. delivery as e-delivery.md tells it; none of it is believed before it has the form that it must have. */
record Manifest(
        String message,
        String box,
        String name,
        boolean organisation,
        String subject,
        String text,
        Instant receivedAt,
        @Nullable String inReplyTo,
        @Nullable String caseNumber,
        List<Item> files) {

    static final String FORMAT = "atsakas-e-delivery";

    private static final int DEEPEST = 10;
    private static final Pattern MESSAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");
    private static final Pattern CASE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.]{0,20}-[0-9]{2}/[0-9]{1,9}");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern SUM = Pattern.compile("[0-9a-f]{64}");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** A file: how it is named in the folder, and how its sender named it. */
    record Item(String file, String name, String mediaType, String sha256) {}

    static Manifest read(byte[] content) throws UnfitMessage {
        JsonNode list = parsed(content);
        if (!FORMAT.equals(list.path("format").asText()) || list.path("version").asInt() != 1) {
            throw bad("format must be " + FORMAT + " and version 1");
        }
        JsonNode from = list.path("from");
        boolean organisation = isOrganisation(from);
        String box = fitting(from, "box", null);
        if (!BoxAddress.isUsable(box)) {
            throw bad("from.box is no address of a box");
        }
        return new Manifest(
                fitting(list, "message", MESSAGE),
                box,
                fitting(from, "name", null),
                organisation,
                given(list, "subject"),
                given(list, "text"),
                moment(list),
                optionalFitting(list, "inReplyTo", MESSAGE),
                optionalFitting(list, "case", CASE),
                items(list.path("files")));
    }

    private static boolean isOrganisation(JsonNode from) throws UnfitMessage {
        String kind = optional(from, "kind");
        if (kind != null && !kind.equals("person") && !kind.equals("organisation")) {
            throw bad("from.kind must be person or organisation");
        }
        return "organisation".equals(kind);
    }

    private static JsonNode parsed(byte[] content) throws UnfitMessage {
        try {
            JsonNode read = JSON.readTree(content);
            if (read == null || !read.isObject()) {
                throw bad("manifest.json is no JSON object");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw bad("manifest.json is no JSON");
        } catch (IOException e) {
            throw bad("manifest.json is not in UTF-8");
        }
    }

    private static List<Item> items(JsonNode files) throws UnfitMessage {
        if (!files.isArray()) {
            throw bad("files must be a list, be it an empty one");
        }
        List<Item> items = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode one : files) {
            Item item = new Item(
                    fitting(one, "file", FILE),
                    fitting(one, "name", null),
                    given(one, "mediaType"),
                    fitting(one, "sha256", SUM));
            if (!names.add(item.file())) {
                throw bad("files names a file twice");
            }
            items.add(item);
        }
        return List.copyOf(items);
    }

    private static Instant moment(JsonNode list) throws UnfitMessage {
        try {
            return OffsetDateTime.parse(given(list, "receivedAt")).toInstant();
        } catch (DateTimeException e) {
            throw bad("receivedAt must be a moment with its offset, such as 2026-12-21T10:15:00+02:00");
        }
    }

    private static @Nullable String optionalFitting(JsonNode of, String field, Pattern form) throws UnfitMessage {
        return optional(of, field) == null ? null : fitting(of, field, form);
    }

    private static String fitting(JsonNode of, String field, @Nullable Pattern form) throws UnfitMessage {
        String value = given(of, field);
        if (value.isBlank() || form != null && !form.matcher(value).matches()) {
            throw bad(field + " is missing or has not the form that e-delivery.md tells");
        }
        return value;
    }

    private static String given(JsonNode of, String field) throws UnfitMessage {
        String value = optional(of, field);
        return value == null ? "" : value;
    }

    private static @Nullable String optional(JsonNode of, String field) throws UnfitMessage {
        JsonNode value = of.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw bad(field + " must be text");
        }
        return value.asText();
    }

    private static UnfitMessage bad(String why) {
        return new UnfitMessage(Flaw.BAD_MANIFEST, why);
    }

    @Override
    public String toString() {
        return "Manifest[hidden]";
    }
}
