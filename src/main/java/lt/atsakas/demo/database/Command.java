package lt.atsakas.demo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.shared.start.CannotStart;

/** One program run to its end, with what it printed. */
record Command(int exitCode, String output) {

    static Command run(List<String> prefix, String... words) {
        return run(Stream.concat(prefix.stream(), Stream.of(words)).toList());
    }

    static Command run(List<String> words) {
        try {
            ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor(), output.strip());
        } catch (IOException absent) {
            return new Command(127, String.valueOf(absent.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted while running " + words, interrupted));
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    /** The command's output, or a clear stop when it failed. */
    String orStop(String problem) {
        if (succeeded()) {
            return output;
        }
        throw new CannotStart(
                problem + ": " + output,
                "See the lines above; if they do not help, point SPRING_DATASOURCE_URL to a PostgreSQL 17 of yours and start without the demo profile.");
    }
}
