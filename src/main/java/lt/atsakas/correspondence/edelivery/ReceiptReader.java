package lt.atsakas.correspondence.edelivery;

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
import java.util.Locale;
import java.util.Optional;
import lt.atsakas.correspondence.BoxReport;

/** Reads a receipt; what is wrong with one that cannot be read stands in the exception, in words for the gateway's people. */
final class ReceiptReader {

    static final String FORMAT = "atsakas-e-delivery-receipt";

    private static final int DEEPEST = 10;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReceiptReader() {}

    /** The receipt cannot be read. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String why) {
            super(why);
        }
    }

    static BoxReport read(byte[] content) throws Unreadable {
        JsonNode receipt = parsed(content);
        if (!FORMAT.equals(receipt.path("format").asText())
                || receipt.path("version").asInt() != 1) {
            throw new Unreadable("format must be " + FORMAT + " and version 1");
        }
        return new BoxReport(
                text(receipt, "message").orElseThrow(() -> new Unreadable("message is missing")),
                status(receipt),
                at(receipt),
                text(receipt, "reason").orElse(null));
    }

    private static JsonNode parsed(byte[] content) throws Unreadable {
        try {
            JsonNode read = JSON.readTree(content);
            if (read == null || !read.isObject()) {
                throw new Unreadable("it is no JSON object");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new Unreadable("it is no JSON");
        } catch (IOException e) {
            throw new Unreadable("it is not in UTF-8");
        }
    }

    private static BoxReport.Status status(JsonNode receipt) throws Unreadable {
        return switch (text(receipt, "status").orElse("").toLowerCase(Locale.ROOT)) {
            case "accepted" -> BoxReport.Status.ACCEPTED;
            case "delivered" -> BoxReport.Status.DELIVERED;
            case "refused" -> BoxReport.Status.REFUSED;
            default -> throw new Unreadable("status must be accepted, delivered or refused");
        };
    }

    private static Instant at(JsonNode receipt) throws Unreadable {
        try {
            return OffsetDateTime.parse(text(receipt, "at").orElse("")).toInstant();
        } catch (DateTimeException e) {
            throw new Unreadable("at must be a moment with its offset, such as 2026-12-21T10:15:00+02:00");
        }
    }

    private static Optional<String> text(JsonNode receipt, String field) {
        JsonNode value = receipt.path(field);
        return value.isTextual() && !value.asText().isBlank() ? Optional.of(value.asText()) : Optional.empty();
    }
}
