package lt.atsakas.shared;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes that people type: 80 random bits as sixteen letters and digits without those that look alike, in groups of four. */
public final class SecretCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int LONGEST = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretCode() {}

    public static String random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return grouped(code.toString());
    }

    /** What a person typed as it was given out: any case, with or without dashes and blanks, O for 0, I and L for 1. */
    public static String typed(String text) {
        String plain = text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return grouped(plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain);
    }

    private static String grouped(String plain) {
        return String.join("-", plain.split("(?<=\\G.{4})"));
    }
}
