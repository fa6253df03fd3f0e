package lt.atsakas.process.model.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TimeLimitTests {

    @Test
    void workThatEndsInTimeGivesItsResult() {
        assertThat(new TimeLimit(Duration.ofSeconds(20)).within(() -> "perskaityta"))
                .contains("perskaityta");
    }

    @Test
    void workWithoutEndIsLeftBehindAndStopped() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);

        assertThat(new TimeLimit(Duration.ofMillis(50)).within(() -> endless(stopped)))
                .isEmpty();
        assertThat(stopped.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void workThatABusyMachineHoldsUpIsWaitedFor() {
        TimeLimit limit = new TimeLimit(Duration.ofSeconds(2));

        assertThat(limit.within(() -> heldUp(Duration.ofMillis(2500)))).contains("perskaityta");
    }

    @Test
    void workThatStandsStillIsNotWaitedForWithoutEnd() {
        CountDownLatch never = new CountDownLatch(1);

        assertThat(new TimeLimit(Duration.ofMillis(50)).within(() -> standing(never)))
                .isEmpty();
    }

    @Test
    void whatBreaksTheWorkIsThrownAsItIs() {
        IllegalArgumentException fault = new IllegalArgumentException("netinka");

        assertThatThrownBy(() -> new TimeLimit(Duration.ofSeconds(20)).within(() -> {
                    throw fault;
                }))
                .isSameAs(fault);
    }

    /** Ends after that time without having used the processor. */
    private static String heldUp(Duration time) {
        LockSupport.parkNanos(time.toNanos());
        return "perskaityta";
    }

    private static String standing(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return "";
    }

    private static String endless(CountDownLatch stopped) {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        stopped.countDown();
        return "";
    }
}
