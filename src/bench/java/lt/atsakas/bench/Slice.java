package lt.atsakas.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** What one run of a number of lives took. */
record Slice(int lives, double seconds, Cost cost) {

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    double livesPerSecond() {
        return lives / seconds;
    }

    /** Runs that many lives on the threads and waits for the last one. */
    static Slice run(Contestant contestant, BenchDatabase database, ExecutorService threads, Lives lives) {
        Cost before = Cost.until(database);
        long start = System.nanoTime();
        lives.lead(contestant, threads);
        contestant.settle();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Slice(lives.count(), seconds, Cost.until(database).minus(before));
    }

    /** What lives cost together; the processor time is that of this process, mail server included, and of PostgreSQL. */
    record Cost(long walBytes, long bytes, long jvmNanos, long serverNanos) {

        private static Cost until(BenchDatabase database) {
            return new Cost(database.walBytes(), database.bytes(), MACHINE.getProcessCpuTime(), database.serverNanos());
        }

        Cost plus(Cost other) {
            return new Cost(
                    walBytes + other.walBytes,
                    bytes + other.bytes,
                    jvmNanos + other.jvmNanos,
                    serverNanos + other.serverNanos);
        }

        private Cost minus(Cost before) {
            return new Cost(
                    walBytes - before.walBytes,
                    bytes - before.bytes,
                    jvmNanos - before.jvmNanos,
                    serverNanos - before.serverNanos);
        }
    }

    /** A number of lives, shared among a number of threads. */
    record Lives(int first, int count, int threads) {

        void lead(Contestant contestant, ExecutorService executor) {
            each(contestant::wholeLife, executor);
        }

        void each(IntConsumer work, ExecutorService executor) {
            AtomicInteger next = new AtomicInteger(first);
            Callable<Integer> thread = () -> {
                for (int life = next.getAndIncrement(); life < first + count; life = next.getAndIncrement()) {
                    work.accept(life);
                }
                return next.get();
            };
            try {
                List<Future<Integer>> running = executor.invokeAll(
                        IntStream.range(0, threads).mapToObj(i -> thread).toList());
                for (Future<Integer> ended : running) {
                    ended.get();
                }
            } catch (Exception e) {
                throw new IllegalStateException("Not every case could be led", e);
            }
        }
    }
}
