package lt.atsakas.correspondence.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import lt.atsakas.correspondence.Delivery;
import lt.atsakas.correspondence.LetterId;
import lt.atsakas.correspondence.TextMessage;
import lt.atsakas.correspondence.sms.SmsSettings.Gateway;
import lt.atsakas.correspondence.sms.SmsSettings.Reports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real server on this machine, with all its moods. */
@Timeout(30)
class GatewayTextsTests {

    private static final String JSON = "{\"to\":\"{to}\",\"text\":\"{text}\",\"reference\":\"{id}\"}";

    private final LetterId id = new LetterId(UUID.randomUUID());

    @Test
    void handsOverTheTextUnderOurIdAndProvesWhoWeAre() throws IOException {
        try (Operator operator = Operator.answering(202)) {
            Delivery delivery = gateway(operator.url(), JSON).deliver(text("Sveiki, „ačiū“\n{to} \"}"));

            assertThat(delivery).isEqualTo(new Delivery.Accepted("HTTP 202"));
            Operator.Call call = operator.calls().get(0);
            assertThat(call.headers().getFirst("Authorization")).isEqualTo("Bearer secret");
            assertThat(call.headers().getFirst("Idempotency-Key")).isEqualTo(id.toString());
            var sent = new ObjectMapper().readTree(call.body());
            assertThat(sent.get("text").asText()).isEqualTo("Sveiki, „ačiū“\n{to} \"}");
            assertThat(sent.get("to").asText()).isEqualTo("+37061234567");
            assertThat(sent.get("reference").asText()).isEqualTo(id.toString());
        }
    }

    @Test
    void writesFormsToo() {
        try (Operator operator = Operator.answering(200)) {
            Gateway form = new Gateway(
                    operator.url(),
                    "X-Key",
                    "key",
                    "application/x-www-form-urlencoded",
                    "nr={to}&msg={text}&ref={id}",
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(5));

            new GatewayTexts(new SmsSettings("https", form, noReports())).deliver(text("a&b=č"));

            assertThat(operator.calls().get(0).body()).isEqualTo("nr=%2B37061234567&msg=a%26b%3D%C4%8D&ref=" + id);
        }
    }

    @Test
    void takesATextThatTheOperatorKnowsAlreadyForTaken() {
        assertThat(answered(409)).isInstanceOf(Delivery.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 429, 408})
    void triesAgainWhatTheOperatorCannotTakeNow(int status) {
        assertThat(answered(status)).isEqualTo(new Delivery.TryLater("HTTP " + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 410, 422})
    void givesUpOnWhatTheOperatorWillNeverTake(int status) {
        assertThat(answered(status)).isEqualTo(new Delivery.Refused("HTTP " + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void blamesTheSettingsWhenTheOperatorDoesNotKnowUs(int status) {
        assertThat(answered(status)).isEqualTo(new Delivery.Unreachable("HTTP " + status));
    }

    @Test
    void carriesTheCredentialNowhereElse() {
        try (Operator operator = Operator.redirecting()) {
            assertThat(gateway(operator.url(), JSON).deliver(text("Labas"))).isInstanceOf(Delivery.Unreachable.class);
            assertThat(operator.calls()).extracting(Operator.Call::path).containsExactly("/texts");
        }
    }

    @Test
    void waitsNotForeverForAnOperatorThatHangs() {
        try (Operator operator = new Operator(false)) {
            Delivery delivery = gateway(operator.url(), JSON).deliver(text("Labas"));

            assertThat(operator.calls()).hasSize(1);
            assertThat(delivery).isEqualTo(new Delivery.TryLater("HttpTimeoutException"));
        }
    }

    @Test
    void needsNoMoreThanTheFirstLineOfTheAnswer() {
        try (Operator operator = new Operator(true)) {
            assertThat(gateway(operator.url(), JSON).deliver(text("Labas"))).isInstanceOf(Delivery.Accepted.class);
        }
    }

    @Test
    void knowsWhenNobodyIsThere() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }

        assertThat(gateway(URI.create("http://127.0.0.1:" + nobody), JSON).deliver(text("Labas")))
                .isInstanceOf(Delivery.Unreachable.class);
    }

    @ParameterizedTest
    @CsvSource({"http://operatorius.lt/sms", "ftp://operatorius.lt", "/sms"})
    void refusesAnAddressThatIsNotSafe(URI url) {
        assertThatThrownBy(() -> gateway(url, JSON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesABodyThatLacksWhatItMustSay() {
        assertThatThrownBy(() -> gateway(URI.create("https://operatorius.lt/sms"), "{\"to\":\"{to}\"}"))
                .hasMessageContaining("{text}");
    }

    private Delivery answered(int status) {
        try (Operator operator = Operator.answering(status)) {
            return gateway(operator.url(), JSON).deliver(text("Labas"));
        }
    }

    private TextMessage text(String words) {
        return new TextMessage(id, "+37061234567", words);
    }

    private static GatewayTexts gateway(@Nullable URI url, String body) {
        Gateway gateway = new Gateway(
                url,
                "Authorization",
                "Bearer secret",
                "application/json",
                body,
                Duration.ofSeconds(5),
                Duration.ofSeconds(2));
        return new GatewayTexts(new SmsSettings("https", gateway, noReports()));
    }

    private static Reports noReports() {
        return new Reports(null, "X", false, "id", "status", Set.of(), Set.of(), 1);
    }
}
