package lt.atsakas.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What whoever asked for a one-time code holds: worth nothing until the code proves them to be the client, and then it lets them read for a
 * while what is personal in the case. 128 random bits; only its hash is kept.
 */
public record ReadingPass(String value) implements Serializable {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ReadingPass random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new ReadingPass(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    byte[] hash() {
        return Digest.sha256("pass".getBytes(UTF_8), value.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "ReadingPass[hidden]";
    }
}
