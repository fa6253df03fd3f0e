package lt.atsakas.process.model.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** Reads JSON strictly: one value, no doubled keys, bounded in depth. */
public final class SafeJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(30).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SafeJson() {}

    /** The JSON, or nothing and a finding that says why. */
    public static Optional<JsonNode> read(byte[] bytes, Findings findings) {
        return SafeText.read(bytes, findings).flatMap(text -> parse(text, findings));
    }

    private static Optional<JsonNode> parse(String text, Findings findings) {
        try {
            return Optional.of(MAPPER.readTree(text));
        } catch (StreamConstraintsException tooDeep) {
            findings.addForFile("depth");
        } catch (JsonProcessingException malformed) {
            findings.addForFile(
                    "wellFormed",
                    malformed.getLocation() == null
                            ? 1
                            : malformed.getLocation().getLineNr());
        }
        return Optional.empty();
    }
}
