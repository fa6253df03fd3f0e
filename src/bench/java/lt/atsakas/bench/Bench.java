package lt.atsakas.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.List;
import lt.atsakas.bench.Race.Entrant;
import lt.atsakas.bench.Race.Result;
import lt.atsakas.demo.database.EmbeddedPostgres;
import org.slf4j.LoggerFactory;

/** Runs the benchmark: {@code mvn -Pbench verify}. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Report report = new Report();
        try (EmbeddedPostgres server = EmbeddedPostgres.keptAfreshIn(Path.of("target", "bench-database"))) {
            measure(server, BenchSettings.fromSystemProperties(), report);
        }
        report.write(Path.of("target", "bench.txt"));
    }

    private static void measure(EmbeddedPostgres server, BenchSettings settings, Report report) {
        BenchDatabase bareDatabase = BenchDatabase.create(server, "bare");
        BenchDatabase database = BenchDatabase.create(server, "atsakas");
        report.settings(settings, database);
        try (Race race = new Race(settings);
                BareEngine bare = new BareEngine(bareDatabase);
                Atsakas atsakas = new Atsakas(Office.open(database))) {
            List<Result> results = race.run(List.of(new Entrant(bare, bareDatabase), new Entrant(atsakas, database)));
            report.lives(results.get(0), results.get(1));
            results.forEach(report::dearest);
            report.timers(race, results);
        }
    }
}
