package lt.atsakas.correspondence.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lt.atsakas.correspondence.sms.SmsSettings.Reports;
import org.jspecify.annotations.Nullable;

/** Tells the operator from everybody else, in the same time whatever is tried. */
final class ReportProof {

    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST = 16;

    private final String secret;
    private final boolean signed;

    ReportProof(Reports settings) {
        String given = settings.secret();
        this.secret = given == null || given.isBlank() ? "" : given;
        this.signed = settings.signed();
        if (isAsked() && secret.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "atsakas.sms.reports.secret is too short: use at least " + SHORTEST + " signs");
        }
    }

    /** Whether reports are taken at all. */
    boolean isAsked() {
        return !secret.isEmpty();
    }

    boolean isGiven(@Nullable String shown, byte[] body) {
        if (shown == null) {
            return false;
        }
        String given = signed ? shown.toLowerCase(Locale.ROOT).replaceFirst("^sha256=", "") : shown;
        String wanted = signed ? signature(body) : secret;
        return MessageDigest.isEqual(wanted.getBytes(UTF_8), given.getBytes(UTF_8));
    }

    private String signature(byte[] body) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
