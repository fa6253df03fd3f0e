package lt.atsakas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
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

    private static Submission submission(String representative, @Nullable String authority) {
        return new Submission(
                Channel.WEB,
                new Client(ClientKind.COMPANY, "UAB Namas", "namas@pastas.lt", null, null),
                new Representative(representative, authority),
                "lt",
                "Šąla butas",
                "Bute šalta.",
                ReplyBy.EMAIL,
                null,
                List.of(),
                Actor.client());
    }
}
