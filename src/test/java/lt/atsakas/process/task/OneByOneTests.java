package lt.atsakas.process.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;

@ExtendWith(OutputCaptureExtension.class)
class OneByOneTests {

    private final AtomicLong nanos = new AtomicLong();
    private final List<Boolean> readOnly = new ArrayList<>();
    private final OneByOne<String> work = new OneByOne<>("trial work", new NothingToCommit(), nanos::get);

    @Test
    void oneThatFailsKeepsNoOtherBackAndIsToldOnceWhileItGoesOnFailing(CapturedOutput log) {
        for (int round = 0; round < 50; round++) {
            assertThat(work.undone(List.of("broken", "whole"), OneByOneTests::succeeds))
                    .isEqualTo(Set.of("broken"));
            nanos.addAndGet(Duration.ofHours(1).toNanos());
        }

        assertThat(log).containsOnlyOnce("trial work: broken cannot be brought into line");
    }

    @Test
    void oneThatLeftTheRoundsAndFailsAgainWeeksLaterIsToldAnew(CapturedOutput log) {
        work.undone(List.of("broken"), OneByOneTests::succeeds);
        nanos.addAndGet(Duration.ofDays(20).toNanos());

        work.undone(List.of("broken"), OneByOneTests::succeeds);

        assertThat(log.toString().split("broken cannot be brought into line", -1))
                .hasSize(3);
    }

    @Test
    void whatThereIsToDoIsFoundByWhoeverOnlyLooksAndHoldsNothing() {
        work.undoneOf(() -> List.of("one", "other"), OneByOneTests::succeeds);

        assertThat(readOnly).containsExactly(true, false, false);
    }

    private static boolean succeeds(String thing) {
        if (thing.equals("broken")) {
            throw new IllegalStateException("It cannot be done");
        }
        return true;
    }

    private final class NothingToCommit implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(TransactionDefinition definition) {
            readOnly.add(definition.isReadOnly());
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {}

        @Override
        public void rollback(TransactionStatus status) {}
    }
}
