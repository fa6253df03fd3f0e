package lt.atsakas.process.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@AtsakasTest
class EndOfTransactionTests {

    @Autowired
    private EndOfTransaction end;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlatformTransactionManager transactions;

    private final List<String> done = new ArrayList<>();

    @Test
    void workThatIsPutOffByPutOffWorkIsDoneToo() {
        transaction.executeWithoutResult(status -> {
            end.run(() -> end.run(() -> end.run(() -> done.add("third"))));
            end.run(() -> done.add("first"));
            done.add("now");
        });

        assertThat(done).containsExactly("now", "first", "third");
    }

    @Test
    void whatIsRolledBackIsNotDone() {
        transaction.executeWithoutResult(status -> {
            end.run(() -> done.add("never"));
            status.setRollbackOnly();
        });

        assertThat(done).isEmpty();
    }

    @Test
    void aTransactionWithinAnotherEndsByItself() {
        TransactionTemplate inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(status -> {
            end.run(() -> done.add("outer"));
            inner.executeWithoutResult(within -> end.run(() -> done.add("inner")));
            done.add("between");
        });

        assertThat(done).containsExactly("inner", "between", "outer");
    }

    @Test
    void workThatComesTooLateIsRefusedAloud() {
        transaction.executeWithoutResult(status -> {
            end.run(() -> done.add("in time"));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    assertThatThrownBy(() -> end.run(() -> done.add("lost"))).isInstanceOf(IllegalStateException.class);
                    done.add("refused");
                }
            });
        });

        assertThat(done).containsExactly("in time", "refused");
    }
}
