package lt.atsakas.process.model.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * So long may work on somebody else's model take; what does not end by then is left behind and holds nobody up. Measured in time of the
 * processor, so that a busy machine refuses no sound model; the wait ends after a few times as long at the latest.
 */
public record TimeLimit(Duration longest) {

    private static final int BUSY = 5;
    private static final int LOOKS = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What the work found, or nothing when it did not end in time. */
    public <T> Optional<T> within(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "model-trial");
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(await(task, thread));
        } catch (TimeoutException late) {
            task.cancel(true);
            return Optional.empty();
        } catch (ExecutionException broken) {
            throw broken.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private <T> T await(FutureTask<T> task, Thread thread)
            throws TimeoutException, ExecutionException, InterruptedException {
        long start = System.nanoTime();
        while (true) {
            try {
                return task.get(longest.toNanos() / LOOKS, TimeUnit.NANOSECONDS);
            } catch (TimeoutException late) {
                boolean used = THREADS.getThreadCpuTime(thread.getId()) >= longest.toNanos();
                if (used || System.nanoTime() - start >= BUSY * longest.toNanos()) {
                    throw late;
                }
            }
        }
    }
}
