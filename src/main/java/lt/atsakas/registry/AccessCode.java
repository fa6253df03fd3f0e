package lt.atsakas.registry;

import java.nio.charset.StandardCharsets;
import lt.atsakas.shared.SecretCode;
import lt.atsakas.shared.Sha256;

/** What opens a case to its client together with the number. Only its hash is kept. */
public record AccessCode(String value) {

    /** Accepts what a person types. */
    public static AccessCode typed(String text) {
        return new AccessCode(SecretCode.typed(text));
    }

    static AccessCode random() {
        return new AccessCode(SecretCode.random());
    }

    byte[] hash() {
        return Sha256.start().digest(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "AccessCode[hidden]";
    }
}
