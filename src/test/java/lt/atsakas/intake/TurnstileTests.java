package lt.atsakas.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class TurnstileTests {

    private static final int PEOPLE = 20;
    private static final Executor EACH_BY_ITSELF = work -> new Thread(work).start();

    private final Turnstile turnstile = new Turnstile();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger inside = new AtomicInteger();

    @AfterEach
    void noTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void letsSoManyInAtOnceAndTheOthersAfterThem() {
        List<CompletableFuture<Integer>> all = people();
        await().until(() -> turnstile.waiting() == PEOPLE - Turnstile.PLACES);
        assertThat(inside).hasValue(Turnstile.PLACES);

        goOn.countDown();

        assertThat(all.stream().map(CompletableFuture::join)).hasSize(PEOPLE);
        assertThat(inside).hasValue(PEOPLE);
    }

    @Test
    void whoeverHoldsAConnectionIsNotKeptWaiting() {
        List<CompletableFuture<Integer>> all = people();
        await().until(() -> turnstile.waiting() == PEOPLE - Turnstile.PLACES);
        TransactionSynchronizationManager.setActualTransactionActive(true);

        assertThat(turnstile.pass(() -> "filed")).isEqualTo("filed");

        goOn.countDown();
        all.forEach(CompletableFuture::join);
    }

    @Test
    void whoeverFailsLeavesTheirPlaceToTheNext() {
        for (int i = 0; i < PEOPLE; i++) {
            CompletableFuture<Object> failing = CompletableFuture.supplyAsync(() -> turnstile.pass(() -> {
                throw new IllegalStateException("refused");
            }));
            assertThat(failing).failsWithin(Duration.ofSeconds(10));
        }
    }

    private List<CompletableFuture<Integer>> people() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(person -> CompletableFuture.supplyAsync(() -> turnstile.pass(this::file), EACH_BY_ITSELF))
                .toList();
    }

    private int file() {
        int present = inside.incrementAndGet();
        try {
            goOn.await();
            return present;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
