package lt.atsakas.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.registry.Representative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DigestTests {

    @Test
    void isTheSameForTheSameSubmission() {
        assertThat(Digest.of(submission("Jonas", "direktorius")))
                .isEqualTo(Digest.of(submission("Jonas", "direktorius")));
    }

    @Test
    void letsNoPartRunIntoTheNext() {
        assertThat(Digest.of(submission("Jonas", "A|null"))).isNotEqualTo(Digest.of(submission("Jonas|A", null)));
        assertThat(Digest.of(submission("Jonas", "null"))).isNotEqualTo(Digest.of(submission("Jonas", null)));
        assertThat(Digest.of(submission("Jonas", ""))).isNotEqualTo(Digest.of(submission("Jonas", null)));
    }

    @Test
    void isAsItWasBeforeAnybodyWasAskedForNeedsAndProof() {
        byte[][] asked = Stream.of(
                        "WEB",
                        "COMPANY",
                        "UAB Namas",
                        "=namas@pastas.lt",
                        "",
                        "",
                        "=Jonas",
                        "=direktorius",
                        "lt",
                        "EMAIL",
                        "null",
                        "Šąla butas",
                        "Bute šalta.")
                .map(part -> part.getBytes(UTF_8))
                .toArray(byte[][]::new);

        assertThat(Digest.of(submission("Jonas", "direktorius"))).isEqualTo(Digest.sha256(asked));
    }

    @Test
    void tellsWhatFewSayApart() {
        Representative acting = new Representative("Jonas", "direktorius");
        Representative later = new Representative("Jonas", "direktorius", true);

        assertThat(Stream.of(
                                submission(acting, ClientNeeds.NONE),
                                submission(later, ClientNeeds.NONE),
                                submission(acting, new ClientNeeds("gestų", null)),
                                submission(acting, new ClientNeeds(null, "gestų")),
                                submission(later, new ClientNeeds("gestų", null)))
                        .map(Digest::of)
                        .map(HexFormat.of()::formatHex))
                .doesNotHaveDuplicates();
    }

    private static Submission submission(String representative, @Nullable String authority) {
        return submission(new Representative(representative, authority), ClientNeeds.NONE);
    }

    private static Submission submission(Representative acting, ClientNeeds needs) {
        return new Submission(
                Channel.WEB,
                new Client(ClientKind.COMPANY, "UAB Namas", "namas@pastas.lt", null, null),
                acting,
                needs,
                "lt",
                "Šąla butas",
                "Bute šalta.",
                ReplyBy.EMAIL,
                null,
                List.of(),
                Actor.client());
    }
}
