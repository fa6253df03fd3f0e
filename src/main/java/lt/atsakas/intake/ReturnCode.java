package lt.atsakas.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import lt.atsakas.shared.SecretCode;

/** What brings somebody back to what they have not finished writing. */
public record ReturnCode(String value) implements Serializable {

    /** Accepts what a person types. */
    public static ReturnCode typed(String text) {
        return new ReturnCode(SecretCode.typed(text));
    }

    static ReturnCode random() {
        return new ReturnCode(SecretCode.random());
    }

    byte[] hash() {
        return Digest.sha256("return".getBytes(UTF_8), value.getBytes(UTF_8));
    }

    /** A key for what only the holder of the code may read again. */
    byte[] sealingKey() {
        return Digest.sha256("unfinished".getBytes(UTF_8), value.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "ReturnCode[hidden]";
    }
}
