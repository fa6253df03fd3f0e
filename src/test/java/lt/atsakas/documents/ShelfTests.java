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
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTests {

    private static final long LIMIT = 1000;

    @TempDir
    Path folder;

    @Test
    void keepsAContentUnderItsHash() {
        Shelf shelf = new Shelf(folder);

        Shelf.Taken taken = shelf.take(content("labas"), LIMIT);
        shelf.keep(taken);

        String hash = "fe3168854088f0408edab6b0404993432edb04ab900e465a9270f35152ab4490";
        assertThat(taken).extracting(Shelf.Taken::sha256, Shelf.Taken::size).containsExactly(hash, 5L);
        assertThat(folder.resolve("fe/31").resolve(hash)).hasContent("labas");
    }

    @Test
    void keepsTheSameContentOnceAndMakesItYoungAgain() throws IOException {
        Shelf shelf = new Shelf(folder);
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
        Shelf shelf = new Shelf(folder);

        assertThatThrownBy(() -> shelf.take(content("a".repeat(1001)), LIMIT)).isInstanceOf(FileTooLarge.class);

        assertThat(shelf.incoming()).isEmptyDirectory();
    }

    @Test
    void leavesNothingOfAFileWhoseSenderWentAway() {
        Shelf shelf = new Shelf(folder);
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

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
