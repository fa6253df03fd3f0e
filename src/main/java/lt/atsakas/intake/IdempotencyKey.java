package lt.atsakas.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What the sender calls one submission, so that repeating it changes nothing: 16 to 200 printable characters that nobody
 * else can guess, such as a random UUID. Only its hash is kept.
 */
public record IdempotencyKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{16,200}");

    public IdempotencyKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IdempotencyKeyUnusable();
        }
    }

    byte[] hash() {
        return Digest.sha256("key".getBytes(StandardCharsets.US_ASCII), bytes());
    }

    /** A key for what only the sender may read again. */
    byte[] sealingKey() {
        return Digest.sha256("seal".getBytes(StandardCharsets.US_ASCII), bytes());
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "IdempotencyKey[hidden]";
    }
}
