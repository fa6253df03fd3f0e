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
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfCleaningTests {

    @TempDir
    private Path folder;

    private DiskShelf shelf;
    private Path file;
    private String hash;

    @BeforeEach
    void putAFileOfTwoDaysAgo() throws Exception {
        shelf = new DiskShelf(folder);
        bring();
        age(file, Duration.ofDays(2));
    }

    @Test
    void aFileThatNoRowNamesLiesAsideForAWeekAndGoes() throws Exception {
        ShelfCleaning cleaning = new ShelfCleaning(shelf, documents(Set::of));

        assertThat(cleaning.clean()).isEqualTo(1);
        assertThat(file).doesNotExist();
        assertThat(shelf.aside()).hasSize(1);
        age(shelf.file(hash), Duration.ofDays(6));
        cleaning.clean();
        assertThat(shelf.aside()).hasSize(1);

        age(shelf.file(hash), Duration.ofDays(8));
        cleaning.clean();

        assertThat(shelf.aside()).isEmpty();
        assertThat(shelf.content(hash).exists()).isFalse();
    }

    @Test
    void aFileThatGetsItsRowAfterAllComesBack() {
        new ShelfCleaning(shelf, documents(Set::of)).clean();

        new ShelfCleaning(shelf, documents(() -> Set.of(hash))).clean();

        assertThat(file).exists();
        assertThat(shelf.aside()).isEmpty();
    }

    @Test
    void aFileThatIsBroughtAgainMeanwhileStays() {
        int removed = new ShelfCleaning(shelf, documents(() -> {
                    bring();
                    return Set.of();
                }))
                .clean();

        assertThat(removed).isZero();
        assertThat(file).exists();
    }

    private void bring() {
        Shelf.Taken taken = shelf.take(new ByteArrayInputStream(new byte[] {1, 2, 3}), 10);
        shelf.keep(taken);
        hash = taken.sha256();
        file = shelf.place(hash);
    }

    private static void age(Path file, Duration age) throws Exception {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    /** Documents that know what is answered at the moment when they are asked. */
    private static Documents documents(Supplier<Set<String>> known) {
        return (Documents) Proxy.newProxyInstance(
                Documents.class.getClassLoader(),
                new Class<?>[] {Documents.class},
                (proxy, method, arguments) -> known.get());
    }
}
