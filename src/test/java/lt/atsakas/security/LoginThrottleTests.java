package lt.atsakas.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class LoginThrottleTests {

    private static final String HOME = "192.0.2.1";

    private final MovingClock clock = new MovingClock();
    private final LoginThrottle throttle = new LoginThrottle(new LoginLimits(3, 9, 5, Duration.ofMinutes(15)), clock);

    @Test
    void bearsSomeWrongPasswords() {
        fail("jonas", HOME, 2);

        assertThat(throttle.wait("jonas", HOME)).isZero();
    }

    @Test
    void thenTheAccountWaitsAtThatAddress() {
        fail("jonas", HOME, 3);

        assertThat(throttle.wait("Jonas", HOME)).isEqualTo(Duration.ofMinutes(15));
        assertThat(throttle.wait("ona", HOME)).isZero();
    }

    @Test
    void butItsOwnerSignsInElsewhere() {
        fail("jonas", HOME, 3);

        assertThat(throttle.wait("jonas", "198.51.100.7")).isZero();
    }

    @Test
    void anAccountThatManyAddressesGuessWaitsEverywhere() {
        for (int address = 0; address < 9; address++) {
            fail("jonas", "198.51.100." + address, 1);
        }

        assertThat(throttle.wait("jonas", HOME)).isPositive();
    }

    @Test
    void troubleOfOursIsNobodysWrongPassword() {
        ThrottledLogin login = new ThrottledLogin(new DatabaseAway(), throttle);

        for (int attempt = 0; attempt < 4; attempt++) {
            assertThatThrownBy(() ->
                            login.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("jonas", "right")))
                    .isInstanceOf(InternalAuthenticationServiceException.class);
        }
    }

    @Test
    void anAddressThatTriesManyAccountsWaitsWithAll() {
        for (int account = 0; account < 5; account++) {
            fail("account" + account, HOME, 1);
        }

        assertThat(throttle.wait("jonas", HOME)).isPositive();
        assertThat(throttle.wait("jonas", "198.51.100.7")).isZero();
    }

    @Test
    void theWaitEndsByItself() {
        fail("jonas", HOME, 3);

        clock.now = clock.now.plus(Duration.ofMinutes(15));

        assertThat(throttle.wait("jonas", HOME)).isZero();
    }

    @Test
    void theRightPasswordForgivesTheWrongOnes() {
        fail("jonas", HOME, 2);

        throttle.succeeded("jonas", HOME);
        fail("jonas", HOME, 2);

        assertThat(throttle.wait("jonas", HOME)).isZero();
    }

    private void fail(String account, String address, int times) {
        for (int time = 0; time < times; time++) {
            throttle.failed(account, address);
        }
    }

    private static final class DatabaseAway implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication attempt) {
            throw new InternalAuthenticationServiceException("the database is away");
        }

        @Override
        public boolean supports(Class<?> kind) {
            return true;
        }
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
