package lt.atsakas.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
        contestant.dataSource().tally().clear();
        long wal = database.walBytes();
        long bytes = database.bytes();
        long cpu = MACHINE.getProcessCpuTime();
        long start = System.nanoTime();
        lives.lead(contestant, threads);
        contestant.settle();
        double seconds = (System.nanoTime() - start) / 1e9;
        StatementTally tally = contestant.dataSource().tally();
        Cost cost = new Cost(
                tally.statements(),
                tally.roundTrips(),
                tally.transactions(),
                database.walBytes() - wal,
                database.bytes() - bytes,
                MACHINE.getProcessCpuTime() - cpu);
        return new Slice(lives.count(), seconds, cost);
    }

    /** What the lives of a slice cost together. */
    record Cost(long statements, long roundTrips, long transactions, long walBytes, long bytes, long cpuNanos) {

        Cost plus(Cost other) {
            return new Cost(
                    statements + other.statements,
                    roundTrips + other.roundTrips,
                    transactions + other.transactions,
                    walBytes + other.walBytes,
                    bytes + other.bytes,
                    cpuNanos + other.cpuNanos);
        }
    }

    /** A number of lives, shared among a number of threads. */
    record Lives(int first, int count, int threads) {

        void lead(Contestant contestant, ExecutorService executor) {
            AtomicInteger next = new AtomicInteger(first);
            Callable<Integer> thread = () -> {
                for (int life = next.getAndIncrement(); life < first + count; life = next.getAndIncrement()) {
                    contestant.wholeLife(life);
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
                throw new IllegalStateException(contestant.name() + " could not lead its lives", e);
            }
        }
    }
}
