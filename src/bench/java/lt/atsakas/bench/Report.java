package lt.atsakas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import lt.atsakas.bench.Race.Result;
import lt.atsakas.testing.StatementTally;
import lt.atsakas.testing.StatementTally.KindOfStatement;

/** The plain table that people read, on standard output and in {@code target/bench.txt}. */
final class Report {

    private static final int DEAREST = 20;

    private final StringBuilder text = new StringBuilder();

    void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }

    void settings(BenchSettings settings, BenchDatabase database) {
        line("%s", database.text("select version()"));
        line(
                "fsync %s, synchronous_commit %s, full_page_writes %s; Java %s, %d processors",
                database.text("show fsync"),
                database.text("show synchronous_commit"),
                database.text("show full_page_writes"),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        line("%s", settings);
        line("");
    }

    void lives(Result bare, Result atsakas) {
        line("%-38s %14s %14s %8s", "whole lives", bare.name(), atsakas.name(), "ratio");
        line(
                "%-38s %14.1f %14.1f %8.2f",
                "lives per second, median",
                bare.medianRate(),
                atsakas.medianRate(),
                atsakas.medianRate() / bare.medianRate());
        line("%-38s %14s %14s", "  slowest – fastest slice", spread(bare), spread(atsakas));
        each("processor of the JVM per life, ms", bare, atsakas, Slice.Cost::jvmNanos, 1_000_000);
        each("processor of PostgreSQL per life, ms", bare, atsakas, Slice.Cost::serverNanos, 1_000_000);
        each("WAL per life, kB", bare, atsakas, Slice.Cost::walBytes, 1000);
        each("database per life, kB", bare, atsakas, Slice.Cost::bytes, 1000);
        counted("SQL statements per life", bare, atsakas, StatementTally::statements);
        counted("  round trips to the database", bare, atsakas, StatementTally::roundTrips);
        counted("transactions per life", bare, atsakas, StatementTally::transactions);
        counted("  of these that wrote", bare, atsakas, StatementTally::writingTransactions);
        line("");
    }

    /** Which kinds of statement the counted lives waited for. */
    void dearest(Result result) {
        line("%-58s %8s %10s", result.name() + ": dearest statements", "per life", "ms/life");
        for (KindOfStatement kind : result.tally().dearest(DEAREST)) {
            line(
                    "  %-56s %8.2f %10.3f",
                    kind.kind(), (double) kind.statements() / Race.COUNTED, kind.nanos() / 1e6 / Race.COUNTED);
        }
        line("");
    }

    /** Fires the timers and says how fast, and whether each told its supervisor once. */
    void timers(Race race, List<Result> results) {
        line(
                "%-38s %8s %8s %10s %8s %8s %8s",
                "timers due at once", "due", "fired", "per second", "seconds", "tasks", "twice");
        for (Result result : results) {
            Timers.Result timers = race.fireTimers(result);
            line(
                    "%-38s %8d %8d %10.0f %8.1f %8d %8d",
                    result.name(),
                    timers.due(),
                    timers.fired(),
                    timers.perSecond(),
                    timers.seconds(),
                    timers.tasks(),
                    timers.twice());
        }
        line("");
    }

    void write(Path file) {
        System.out.println(text);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void each(String label, Result bare, Result atsakas, ToLongFunction<Slice.Cost> value, double unit) {
        compare(
                label,
                value.applyAsLong(bare.cost()) / unit / bare.lives(),
                value.applyAsLong(atsakas.cost()) / unit / atsakas.lives());
    }

    private void counted(String label, Result bare, Result atsakas, ToLongFunction<StatementTally> value) {
        compare(
                label,
                (double) value.applyAsLong(bare.tally()) / Race.COUNTED,
                (double) value.applyAsLong(atsakas.tally()) / Race.COUNTED);
    }

    private void compare(String label, double one, double other) {
        line("%-38s %14.1f %14.1f %8.2f", label, one, other, other / one);
    }

    private static String spread(Result result) {
        return String.format(Locale.ROOT, "%.1f – %.1f", result.slowest(), result.fastest());
    }
}
