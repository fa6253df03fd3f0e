package lt.atsakas.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import lt.atsakas.testing.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskShelfTests {

    private static final long LIMIT = 1000;

    @TempDir
    Path folder;

    @Test
    void keepsAContentUnderItsHash() {
        DiskShelf shelf = new DiskShelf(folder);

        Shelf.Taken taken = shelf.take(content("labas"), LIMIT);
        shelf.keep(taken);

        String hash = "fe3168854088f0408edab6b0404993432edb04ab900e465a9270f35152ab4490";
        assertThat(taken).extracting(Shelf.Taken::sha256, Shelf.Taken::size).containsExactly(hash, 5L);
        assertThat(folder.resolve("fe/31").resolve(hash)).hasContent("labas");
    }

    @Test
    void keepsTheSameContentOnceAndMakesItYoungAgain() throws IOException {
        DiskShelf shelf = new DiskShelf(folder);
        Shelf.Taken first = shelf.take(content("labas"), LIMIT);
        shelf.keep(first);
        Path place = shelf.place(first.sha256());
        Files.setLastModifiedTime(place, FileTime.from(Instant.EPOCH));

        Shelf.Taken second = shelf.take(content("labas"), LIMIT);
        shelf.keep(second);
        shelf.forget(second);

        assertThat(place).hasContent("labas");
        assertThat(Files.getLastModifiedTime(place).toInstant()).isAfter(Instant.EPOCH);
        assertThat(shelf.incoming()).isEmptyDirectory();
    }

    @Test
    void leavesNothingOfAFileThatIsTooLarge() {
        DiskShelf shelf = new DiskShelf(folder);

        assertThatThrownBy(() -> shelf.take(content("a".repeat(1001)), LIMIT)).isInstanceOf(FileTooLarge.class);

        assertThat(shelf.incoming()).isEmptyDirectory();
    }

    @Test
    void leavesNothingOfAFileWhoseSenderWentAway() {
        DiskShelf shelf = new DiskShelf(folder);
        InputStream torn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] piece, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> shelf.take(torn, LIMIT)).hasRootCauseMessage("gone");

        assertThat(shelf.incoming()).isEmptyDirectory();
    }

    @Test
    void saysThatADiskIsFullAndLeavesNothingHalfThere() throws IOException {
        try (SmallDisk disk = SmallDisk.in(folder, 1)) {
            DiskShelf shelf = new DiskShelf(disk.place());

            assertThatThrownBy(() -> shelf.take(new ByteArrayInputStream(new byte[3 << 20]), 4 << 20))
                    .isInstanceOf(ShelfOutOfOrder.class);

            assertThat(shelf.incoming()).isEmptyDirectory();
            Shelf.Taken small = shelf.take(content("telpa"), LIMIT);
            shelf.keep(small);
            assertThat(shelf.place(small.sha256())).hasContent("telpa");
        }
    }

    @Test
    void readsWhatLiesAsideAndPutsItBack() throws IOException {
        DiskShelf shelf = new DiskShelf(folder);
        String hash = kept(shelf, Duration.ofDays(2));

        assertThat(shelf.layAside(hash)).isTrue();

        assertThat(shelf.place(hash)).doesNotExist();
        assertThat(shelf.content(hash).getContentAsByteArray()).asString(UTF_8).isEqualTo("labas");
        assertThat(shelf.aside()).singleElement().satisfies(aside -> {
            assertThat(aside.sha256()).isEqualTo(hash);
            assertThat(aside.since()).isLessThan(Duration.ofHours(1));
        });
        shelf.bringBack(hash);
        assertThat(shelf.place(hash)).hasContent("labas");
        assertThat(shelf.aside()).isEmpty();
    }

    @Test
    void laysNothingAsideThatCameAgain() throws IOException {
        DiskShelf shelf = new DiskShelf(folder);
        String hash = kept(shelf, Duration.ofMinutes(1));

        assertThat(shelf.layAside(hash)).isFalse();

        assertThat(shelf.place(hash)).hasContent("labas");
        assertThat(shelf.aside()).isEmpty();
    }

    @Test
    void whatIsBroughtWhileTheSameLiesAsideIsThereOnce() throws IOException {
        DiskShelf shelf = new DiskShelf(folder);
        String hash = kept(shelf, Duration.ofDays(2));
        shelf.layAside(hash);
        kept(shelf, Duration.ZERO);

        shelf.bringBack(hash);

        assertThat(shelf.place(hash)).hasContent("labas");
        assertThat(shelf.aside()).isEmpty();
    }

    @Test
    void forgetsWhatWasComingInWhenSomebodyDied() throws IOException {
        DiskShelf shelf = new DiskShelf(folder);
        Path dead = shelf.take(content("nebaigta"), LIMIT).file();
        Path alive = shelf.take(content("dar rašoma"), LIMIT).file();
        Files.setLastModifiedTime(dead, FileTime.from(Instant.now().minus(Duration.ofHours(25))));

        shelf.tidy();

        assertThat(dead).doesNotExist();
        assertThat(alive).exists();
    }

    private static String kept(DiskShelf shelf, Duration age) throws IOException {
        Shelf.Taken taken = shelf.take(content("labas"), LIMIT);
        shelf.keep(taken);
        Files.setLastModifiedTime(
                shelf.place(taken.sha256()), FileTime.from(Instant.now().minus(age)));
        return taken.sha256();
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
