package lt.atsakas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@AtsakasTest
class RegisterNumbersTests {

    @Autowired
    private RegisterNumbers numbers;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    @Test
    void gapsAreFilledByWhoeverComesAfterAFailure() {
        clock.set("2031-03-03T10:00:00+02:00");
        String first = transaction.execute(status -> numbers.next("answers"));

        transaction.executeWithoutResult(status -> {
            numbers.next("answers");
            status.setRollbackOnly();
        });
        String second = transaction.execute(status -> numbers.next("answers"));

        assertThat(sequence(second)).isEqualTo(sequence(first) + 1);
    }

    @Test
    void numbersStartOverWithTheYearInVilnius() {
        clock.set("2032-12-31T23:59:59+02:00");
        transaction.execute(status -> numbers.next("answers"));

        clock.set("2033-01-01T00:00:00+02:00");
        String first = transaction.execute(status -> numbers.next("answers"));

        assertThat(first).endsWith("-33/1");
    }

    @Test
    void manyAtOnceGetEachTheirOwnWithoutAGap() throws Exception {
        clock.set("2034-03-03T10:00:00+02:00");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<String> one = () -> transaction.execute(status -> numbers.next("answers"));

        List<Integer> given = new ArrayList<>();
        for (Future<String> future :
                threads.invokeAll(IntStream.range(0, 80).mapToObj(i -> one).toList())) {
            given.add(sequence(future.get()));
        }
        threads.shutdown();

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 80).boxed().toList());
    }

    @Test
    void noNumberIsGivenOutsideATransaction() {
        assertThatThrownBy(() -> numbers.next("answers")).isInstanceOf(IllegalTransactionStateException.class);
    }

    private static int sequence(String number) {
        return Integer.parseInt(number.substring(number.indexOf('/') + 1));
    }
}
