package lt.atsakas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTests {

    @Test
    void whoHasSpentEverythingWaits() {
        Allowance allowance = new Allowance(2, Duration.ofHours(1));
        allowance.spend("203.0.113.5");
        allowance.spend("203.0.113.5");

        Duration wait = allowance.wait("203.0.113.5");

        assertThat(wait).isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));
    }

    @Test
    void othersDoNotWait() {
        Allowance allowance = new Allowance(1, Duration.ofHours(1));
        allowance.spend("203.0.113.5");

        Duration wait = allowance.wait("203.0.113.6");

        assertThat(wait).isZero();
    }

    @Test
    void longKeysAreToldApartThoughLittleOfThemIsKept() {
        Allowance allowance = new Allowance(1, Duration.ofHours(1));
        String key = "4".repeat(100_000);
        allowance.spend(key + "1");

        assertThat(allowance.wait(key + "1")).isPositive();
        assertThat(allowance.wait(key + "2")).isZero();
    }
}
