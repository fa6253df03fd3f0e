package lt.atsakas.security;

import java.security.SecureRandom;
import java.time.Instant;

/** A password that somebody is handed to choose their own with: 60 random bits as letters and digits that do not look alike. */
public record OneTimePassword(String value, Instant until) {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimePassword random(Instant until) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "");
            password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new OneTimePassword(password.toString(), until);
    }

    @Override
    public String toString() {
        return "OneTimePassword[hidden]";
    }
}
