package lt.atsakas.registry;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import lt.atsakas.shared.Sha256;

/**
 * What opens a case to its client together with the number: 80 random bits as sixteen letters and digits without those
 * that look alike. Only its hash is kept.
 */
public record AccessCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Accepts what a person types: any case, with or without dashes and blanks, O for 0, I and L for 1. */
    public static AccessCode typed(String text) {
        String plain = text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return new AccessCode(grouped(plain.length() > 64 ? plain.substring(0, 64) : plain));
    }

    static AccessCode random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new AccessCode(grouped(code.toString()));
    }

    byte[] hash() {
        return Sha256.start().digest(value.getBytes(StandardCharsets.UTF_8));
    }

    private static String grouped(String plain) {
        return String.join("-", plain.split("(?<=\\G.{4})"));
    }

    @Override
    public String toString() {
        return "AccessCode[hidden]";
    }
}
