package lt.atsakas.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Where sums of contents and codes begin. */
public final class Sha256 {

    private Sha256() {}

    /** A sum of nothing yet. */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
