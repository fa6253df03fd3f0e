package lt.atsakas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lt.atsakas.testing.StatementTally;

/** Contestants in turns, slice by slice, so that whatever else the machine does weighs on each alike. */
final class Race implements AutoCloseable {

    /** So many lives are led with every statement counted, after those that are timed. */
    static final int COUNTED = 60;

    private final BenchSettings settings;
    private final ExecutorService threads;

    Race(BenchSettings settings) {
        this.settings = settings;
        this.threads = Executors.newFixedThreadPool(settings.threads());
    }

    List<Result> run(List<Entrant> entrants) {
        List<Result> results = entrants.stream()
                .map(entrant -> new Result(entrant, new ArrayList<>()))
                .toList();
        results.forEach(result -> slice(result.entrant(), 0, settings.warmUpLives()));
        int next = settings.warmUpLives();
        for (int round = 0; round < settings.rounds(); round++) {
            for (Result result : results) {
                Slice slice = slice(result.entrant(), next, settings.livesPerSlice());
                result.slices().add(slice);
                System.out.printf("  %-14s %6.1f lives/s%n", result.name(), slice.livesPerSecond());
            }
            next += settings.livesPerSlice();
        }
        for (Result result : results) {
            count(result.entrant(), next);
        }
        return results;
    }

    /** To be run after the lives: what is late stays in the database. */
    Timers.Result fireTimers(Result result) {
        return Timers.fire(result.entrant(), settings.timers(), Integer.MAX_VALUE / 2, threads);
    }

    private void count(Entrant entrant, int first) {
        entrant.contestant().dataSource().count(() -> slice(entrant, first, COUNTED));
    }

    private Slice slice(Entrant entrant, int first, int lives) {
        return Slice.run(
                entrant.contestant(), entrant.database(), threads, new Slice.Lives(first, lives, settings.threads()));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** A contestant with its database. */
    record Entrant(Contestant contestant, BenchDatabase database) {}

    /** The slices of one contestant. */
    record Result(Entrant entrant, List<Slice> slices) {

        String name() {
            return entrant.contestant().name();
        }

        double medianRate() {
            double[] rates =
                    slices.stream().mapToDouble(Slice::livesPerSecond).sorted().toArray();
            int middle = rates.length / 2;
            return rates.length % 2 == 1 ? rates[middle] : (rates[middle - 1] + rates[middle]) / 2;
        }

        double slowest() {
            return slices.stream().mapToDouble(Slice::livesPerSecond).min().orElseThrow();
        }

        double fastest() {
            return slices.stream().mapToDouble(Slice::livesPerSecond).max().orElseThrow();
        }

        int lives() {
            return slices.stream().mapToInt(Slice::lives).sum();
        }

        StatementTally tally() {
            return entrant.contestant().dataSource().tally();
        }

        Slice.Cost cost() {
            return slices.stream().map(Slice::cost).reduce(Slice.Cost::plus).orElseThrow();
        }
    }
}
