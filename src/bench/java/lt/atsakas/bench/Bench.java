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
        BenchSettings settings = BenchSettings.fromSystemProperties();
        Report report = new Report();
        try (EmbeddedPostgres server = EmbeddedPostgres.keptAfreshIn(Path.of("target/bench-database"))) {
            BenchDatabase bareDatabase = BenchDatabase.create(server, "bare");
            try (Race race = new Race(settings);
                    BareEngine bare = new BareEngine(bareDatabase)) {
                List<Result> results = race.run(List.of(new Entrant(bare, bareDatabase)));
                report.lives(results.get(0), results.get(0));
                report.dearest(results.get(0));
            }
        }
        report.write(Path.of("target/bench.txt"));
    }
}
