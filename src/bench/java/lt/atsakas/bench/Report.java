package lt.atsakas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import lt.atsakas.bench.Race.Result;
import lt.atsakas.bench.StatementTally.KindOfStatement;

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
        line("%-34s %14s %14s %8s", "whole lives", bare.name(), atsakas.name(), "ratio");
        line(
                "%-34s %14.1f %14.1f %8.2f",
                "lives per second, median",
                bare.medianRate(),
                atsakas.medianRate(),
                atsakas.medianRate() / bare.medianRate());
        line("%-34s %14s %14s", "  slowest – fastest slice", spread(bare), spread(atsakas));
        each("SQL statements per life", bare, atsakas, Slice.Cost::statements, 1);
        each("  round trips to the database", bare, atsakas, Slice.Cost::roundTrips, 1);
        each("transactions per life", bare, atsakas, Slice.Cost::transactions, 1);
        each("WAL per life, kB", bare, atsakas, Slice.Cost::walBytes, 1000);
        each("database per life, kB", bare, atsakas, Slice.Cost::bytes, 1000);
        each("processor of the JVM per life, ms", bare, atsakas, Slice.Cost::cpuNanos, 1_000_000);
        line("");
    }

    /** Which kinds of statement the last slice waited for. */
    void dearest(Result result) {
        int lives = result.slices().get(result.slices().size() - 1).lives();
        List<KindOfStatement> kinds =
                result.entrant().contestant().dataSource().tally().dearest(DEAREST);
        line("%s: dearest statements, last slice%27s %10s", result.name(), "per life", "ms/life");
        kinds.forEach(kind -> line(
                "  %-56s %8.2f %10.3f", kind.kind(), (double) kind.statements() / lives, kind.nanos() / 1e6 / lives));
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
        double one = value.applyAsLong(bare.cost()) / unit / bare.lives();
        double other = value.applyAsLong(atsakas.cost()) / unit / atsakas.lives();
        line("%-34s %14.1f %14.1f %8.2f", label, one, other, other / one);
    }

    private static String spread(Result result) {
        return String.format(Locale.ROOT, "%.1f – %.1f", result.slowest(), result.fastest());
    }
}
