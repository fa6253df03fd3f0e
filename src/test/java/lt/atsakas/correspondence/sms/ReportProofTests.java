package lt.atsakas.correspondence.sms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import lt.atsakas.correspondence.sms.SmsSettings.Reports;
import lt.atsakas.shared.TooOften;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportProofTests {

    private static final byte[] BODY = "{\"reference\":\"1\"}".getBytes(UTF_8);

    @Test
    void takesNoReportsWithoutASecret() {
        assertThat(new ReportProof(settings(null, false)).isAsked()).isFalse();
        assertThat(new ReportProof(settings(" ", true)).isAsked()).isFalse();
        assertThatThrownBy(() -> new ReportProof(settings("short", false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("\"short\"");
    }

    @Test
    void knowsTheSecret() {
        ReportProof proof = new ReportProof(settings("only-the-operator-knows", false));

        assertThat(proof.isGiven("only-the-operator-knows", BODY)).isTrue();
        assertThat(proof.isGiven("only-the-operator-knowz", BODY)).isFalse();
        assertThat(proof.isGiven("", BODY)).isFalse();
        assertThat(proof.isGiven(null, BODY)).isFalse();
    }

    /** The signature was reckoned by openssl: printf '{"reference":"1"}' | openssl dgst -sha256 -hmac only-the-operator-knows. */
    @Test
    void knowsTheSignatureOfTheBodyAndOfNoOther() {
        ReportProof proof = new ReportProof(settings("only-the-operator-knows", true));
        String signature = "1e40a9d455c72473e004d8b66fd84e63e4b66421ac47e885a201d0834f718418";

        assertThat(proof.isGiven(signature, BODY)).isTrue();
        assertThat(proof.isGiven("sha256=" + signature, BODY)).isTrue();
        assertThat(proof.isGiven(signature, "{\"reference\":\"2\"}".getBytes(UTF_8)))
                .isFalse();
        assertThat(proof.isGiven("only-the-operator-knows", BODY)).isFalse();
    }

    @Test
    void aWrongOneCountsAsManyRightOnes() {
        ReportThrottle throttle = new ReportThrottle(60);

        throttle.count("10.0.0.1");
        throttle.countAsWrong("10.0.0.1");
        throttle.count("10.0.0.1");
        throttle.countAsWrong("10.0.0.1");

        assertThatThrownBy(() -> throttle.count("10.0.0.1")).isInstanceOf(TooOften.class);
        throttle.count("10.0.0.2");
    }

    private static Reports settings(@Nullable String secret, boolean signed) {
        return new Reports(secret, "X-Text-Secret", signed, "reference", "status", Set.of(), Set.of(), 60);
    }
}
