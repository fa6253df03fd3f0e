package lt.atsakas.demo.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClockTests {

    @TempDir
    private Path folder;

    @Test
    void theLeadIsKeptAndNothingElseIsLeftBehind() {
        DemoClock clock = DemoClock.keptIn(folder.resolve("clock"));

        clock.set(Instant.now().plus(Duration.ofDays(3)));

        assertThat(DemoClock.keptIn(folder.resolve("clock")).lead()).isEqualTo(clock.lead());
        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("clock"));
    }

    /** It was opened for writing only: had it been written in place, a stop in between would have emptied it. */
    @Test
    void theFileIsReplacedAsAWhole() throws IOException {
        Path file = folder.resolve("clock");
        DemoClock clock = DemoClock.keptIn(file);
        clock.set(Instant.now().plus(Duration.ofDays(1)));
        Object before = Files.getAttribute(file, "unix:ino");

        clock.set(Instant.now().plus(Duration.ofDays(2)));

        assertThat(Files.getAttribute(file, "unix:ino")).isNotEqualTo(before);
    }

    @Test
    void anEmptyFileStopsNoStart() throws IOException {
        Path file = Files.createFile(folder.resolve("clock"));

        assertThat(DemoClock.keptIn(file).lead()).isZero();
    }
}
