package lt.atsakas.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two threads work at once: the second begins while the first has not committed, and goes on at the latest when it has. */
public final class TwoAtOnce {

    private final TransactionTemplate transaction;
    private final JdbcClient database;

    public TwoAtOnce(ApplicationContext beans) {
        this.transaction = beans.getBean(TransactionTemplate.class);
        this.database = beans.getBean(JdbcClient.class);
    }

    /** Whether the second had to wait for the first; what the second throws is thrown when both have ended. */
    public boolean secondWaits(Runnable first, Runnable second) {
        CompletableFuture<Void> going = new CompletableFuture<>();
        boolean waited = Boolean.TRUE.equals(transaction.execute(open -> {
            first.run();
            CompletableFuture.runAsync(second).whenComplete((done, failure) -> {
                if (failure == null) {
                    going.complete(done);
                } else {
                    going.completeExceptionally(failure);
                }
            });
            while (!going.isDone() && !isSomebodyWaitingForUs()) {
                Thread.onSpinWait();
            }
            return !going.isDone();
        }));
        going.join();
        return waited;
    }

    /**
     * Two works begin while the row that this query locks is held here, and go on when both wait for it or have ended. What each
     * came to.
     */
    public <T> List<T> bothWaitFor(String row, Supplier<T> first, Supplier<T> second) {
        List<CompletableFuture<T>> both = transaction.execute(open -> {
            database.sql(row).query().singleRow();
            List<CompletableFuture<T>> begun = Stream.of(first, second)
                    .map(work -> CompletableFuture.supplyAsync(work, one -> new Thread(one).start()))
                    .toList();
            while (begun.stream().filter(one -> !one.isDone()).count() > waitingBehindUs()) {
                Thread.onSpinWait();
            }
            return begun;
        });
        return both.stream().map(CompletableFuture::join).toList();
    }

    /** How many wait for this transaction, or for somebody who does. */
    private int waitingBehindUs() {
        return database.sql("""
                        with recursive behind(pid) as (
                            select pg_backend_pid()
                            union
                            select waiting.pid from pg_locks waiting, behind
                            where not waiting.granted and behind.pid = any(pg_blocking_pids(waiting.pid)))
                        select count(*) - 1 from behind""").query(Integer.class).single();
    }

    /** Asked within the first transaction: whoever else of the server waits for somebody else does not count. */
    private boolean isSomebodyWaitingForUs() {
        return database.sql("select exists (select from pg_locks where not granted"
                        + " and pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }
}
