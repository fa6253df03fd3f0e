package lt.atsakas.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfCleaningTests {

    @TempDir
    private Path folder;

    private Shelf shelf;
    private Path file;

    @BeforeEach
    void putAFileOfTwoDaysAgo() throws Exception {
        shelf = new Shelf(folder);
        bring();
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    }

    @Test
    void aFileThatNoRowNamesGoes() {
        int removed = new ShelfCleaning(shelf, documents(() -> {})).clean();

        assertThat(removed).isEqualTo(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatIsBroughtAgainMeanwhileStays() {
        int removed = new ShelfCleaning(shelf, documents(this::bring)).clean();

        assertThat(removed).isZero();
        assertThat(file).exists();
    }

    private void bring() {
        Shelf.Taken taken = shelf.take(new ByteArrayInputStream(new byte[] {1, 2, 3}), 10);
        shelf.keep(taken);
        file = shelf.place(taken.sha256());
    }

    /** Documents of which none is known; something happens while they are asked. */
    private static Documents documents(Runnable meanwhile) {
        return (Documents) Proxy.newProxyInstance(
                Documents.class.getClassLoader(), new Class<?>[] {Documents.class}, (proxy, method, arguments) -> {
                    meanwhile.run();
                    return Set.of();
                });
    }
}
