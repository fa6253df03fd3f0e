package lt.atsakas.documents;

import java.security.MessageDigest;
import java.util.HexFormat;
import lt.atsakas.shared.Sha256;

/** The sha-256 of a content as it passes by. */
final class ContentHash {

    private final MessageDigest digest = Sha256.start();

    void add(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
