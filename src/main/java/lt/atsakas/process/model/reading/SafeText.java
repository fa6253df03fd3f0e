package lt.atsakas.process.model.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The first look at a file: small enough and really UTF-8. */
public final class SafeText {

    /** No hand-drawn model comes near this size. */
    public static final int MOST_BYTES = 1_000_000;

    private SafeText() {}

    public static Optional<String> read(byte[] bytes, Findings findings) {
        if (bytes.length > MOST_BYTES) {
            findings.addForFile("size", MOST_BYTES / 1000);
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            findings.addForFile("encoding");
            return Optional.empty();
        }
    }
}
