package lt.atsakas.correspondence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lt.atsakas.shared.Vilnius;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.Health;

class SealHealthTests {

    private static final Instant ENDS = Instant.parse("2027-01-31T10:00:00Z");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aSeal() {
        file = OwnSeal.of(OwnSeal.Made.rsa(Instant.parse("2026-01-31T10:00:00Z"), ENDS))
                .in(folder);
    }

    @Test
    void isWellUntilThirtyDaysBeforeTheCertificatesEnd() {
        Health early = health(file, "2027-01-01T09:59:00Z");
        Health soon = health(file, "2027-01-01T10:01:00Z");
        Health ended = health(file, "2027-02-01T10:00:00Z");

        assertThat(early.getStatus().getCode()).isEqualTo("UP");
        assertThat(early.getDetails()).containsEntry("on", true).containsEntry("validUntil", ENDS);
        assertThat(soon.getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(soon.getDetails().get("problem").toString()).contains("about to end");
        assertThat(ended.getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(ended.getDetails().get("problem").toString()).contains("ended on 2027-01-31T10:00:00Z");
    }

    @Test
    void saysAtOnceThatTheKeystoreIsGone() throws IOException {
        Files.delete(file);

        Health health = health(file, "2026-11-23T07:00:00Z");

        assertThat(health.getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(health.getDetails()).containsKeys("problem", "remedy");
    }

    @Test
    void aHouseWithoutASealIsWell() {
        Health health = health(null, "2026-11-23T07:00:00Z");

        assertThat(health.getStatus().getCode()).isEqualTo("UP");
        assertThat(health.getDetails()).containsEntry("on", false);
    }

    private static Health health(Path keystore, String now) {
        SealSettings settings =
                new SealSettings(keystore, keystore == null ? null : OwnSeal.PASSWORD, null, Duration.ofDays(30));
        return new SealHealth(settings, new Keystore(settings), Clock.fixed(Instant.parse(now), Vilnius.ZONE)).health();
    }
}
