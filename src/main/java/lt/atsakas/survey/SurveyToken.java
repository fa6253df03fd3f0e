package lt.atsakas.survey;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import lt.atsakas.shared.SecretCode;
import lt.atsakas.shared.Sha256;

/**
 * What opens one survey, once, and nothing else: 128 random bits in letters that an address keeps whole, or 80 where a person types them. Only its
 * hash is kept.
 */
public record SurveyToken(String value) {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SurveyToken random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new SurveyToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** One that stands on paper or in a short text. */
    static SurveyToken toType() {
        return new SurveyToken(SecretCode.random());
    }

    /** Accepts what a person types. */
    public static SurveyToken typed(String text) {
        return new SurveyToken(SecretCode.typed(text));
    }

    byte[] hash() {
        return Sha256.start().digest(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "SurveyToken[hidden]";
    }
}
