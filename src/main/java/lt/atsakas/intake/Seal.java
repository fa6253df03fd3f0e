package lt.atsakas.intake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import lt.atsakas.registry.AccessCode;

/**
 * Keeps an access code so that only the holder of the idempotency key reads it again: AES-GCM under a key that is not in
 * the database.
 */
final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    static byte[] close(AccessCode code, IdempotencyKey key) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] hidden = run(Cipher.ENCRYPT_MODE, key, nonce, code.value().getBytes(StandardCharsets.US_ASCII));
        byte[] all = Arrays.copyOf(nonce, NONCE + hidden.length);
        System.arraycopy(hidden, 0, all, NONCE, hidden.length);
        return all;
    }

    static AccessCode open(byte[] sealed, IdempotencyKey key) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        byte[] hidden = Arrays.copyOfRange(sealed, NONCE, sealed.length);
        return AccessCode.typed(new String(run(Cipher.DECRYPT_MODE, key, nonce, hidden), StandardCharsets.US_ASCII));
    }

    private static byte[] run(int mode, IdempotencyKey key, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key.sealingKey(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored access code does not fit the key that found it", e);
        }
    }
}
