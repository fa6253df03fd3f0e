package lt.atsakas.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

/** How long ago a file was last written, by the clock of its disk; one that is gone meanwhile is as young as can be. */
final class Age {

    private Age() {}

    static Duration of(Path file, FileTime present) {
        try {
            return Duration.between(Files.getLastModifiedTime(file).toInstant(), present.toInstant());
        } catch (NoSuchFileException gone) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
