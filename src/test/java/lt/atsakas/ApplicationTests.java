package lt.atsakas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@AtsakasTest
class ApplicationTests {

    @Autowired
    TestRestTemplate browser;

    @Autowired
    Clock clock;

    @Test
    void isReadyWhateverOtherTestsLeaveForPeopleToDo() {
        String health = browser.getForObject("/actuator/health/readiness", String.class);

        assertThat(health).contains("\"status\":\"UP\"");
    }

    @Test
    void usesTheClockOfTheTests() {
        assertThat(clock).isInstanceOf(MovableClock.class);
    }
}
