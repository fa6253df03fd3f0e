package lt.atsakas.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One scenario: a program in Node that drives the browser against the running application, with what it is given. */
public record Scenario(String name, Path browser, int port, Map<String, String> given) {

    private static final Path FOLDER = Path.of("src", "test", "browser");
    private static final Path PICTURES = Path.of("target", "screenshots").toAbsolutePath();
    private static final Path INSTALLING = Path.of("target", "installing.lock");
    private static final Duration END = Duration.ofMinutes(5);

    /** Left to the scenario to say where it stood before it is stopped. */
    private static final Duration LAST_WORDS = Duration.ofMinutes(1);

    /** Runs the scenario of that name; skipped where there is no browser, unless one is required. */
    public static void play(String name, int port, Map<String, String> given) throws IOException, InterruptedException {
        Optional<Path> browser = Chromium.find();
        if (Chromium.isRequired()) {
            assertThat(browser).as("Chromium, which this run requires").isPresent();
        }
        assumeTrue(browser.isPresent(), "No Chromium found: install it or name it in CHROMIUM_PATH");
        new Scenario(name, browser.get(), port, given).run();
    }

    /** Runs it; throws when it failed, or when it did not look at a page that is its own. */
    private void run() throws IOException, InterruptedException {
        Files.createDirectories(PICTURES);
        install();
        String output = execute(name + ".mjs");
        assertThat(Looks.missed(name, output))
                .as("what %s should look at by %s; it printed:%n%s", name, Looks.LINES, output)
                .isEmpty();
    }

    /** One at a time, though several houses are tried at once. */
    private void install() throws IOException, InterruptedException {
        try (FileChannel place = FileChannel.open(INSTALLING, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = place.lock()) {
            execute("install.mjs");
        }
    }

    private String execute(String program) throws IOException, InterruptedException {
        File printed = File.createTempFile("scenario", ".log");
        Process node = process(program, printed).start();
        boolean ended = node.waitFor(END.toSeconds(), TimeUnit.SECONDS);
        node.descendants().forEach(ProcessHandle::destroyForcibly);
        node.destroyForcibly();
        String output = Files.readString(printed.toPath(), StandardCharsets.UTF_8);
        Files.delete(printed.toPath());
        if (!ended || node.exitValue() != 0) {
            throw new AssertionError(
                    program + (ended ? " failed:" : " did not end:") + System.lineSeparator() + output);
        }
        return output;
    }

    private ProcessBuilder process(String program, File printed) {
        ProcessBuilder process = new ProcessBuilder("node", program)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed);
        process.environment().put("ATSAKAS_URL", "http://localhost:" + port);
        process.environment().put("CHROMIUM_PATH", browser.toString());
        process.environment()
                .put("ATSAKAS_SECONDS", Long.toString(END.minus(LAST_WORDS).toSeconds()));
        process.environment().put("SCREENSHOTS", PICTURES.toString());
        process.environment().putAll(given);
        return process;
    }
}
