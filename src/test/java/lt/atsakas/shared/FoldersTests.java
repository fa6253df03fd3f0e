package lt.atsakas.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that two programs share: nothing is written over, and a disk that is away is not made up for. */
class FoldersTests {

    private static final int NODES = 8;

    @TempDir
    private Path folder;

    @Test
    void equalNamesThatAreMovedAtOnceAreAllKept() throws IOException {
        Path done = folder.resolve("done");
        atOnce(node -> Folders.moveInto(done, file(node)));

        assertThat(contents(done)).hasSize(NODES).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void equalNamesOfFoldersAreAllKeptToo() throws IOException {
        Path done = folder.resolve("done");
        atOnce(node -> Folders.moveInto(done, file(node).getParent()));

        try (Stream<Path> all = Files.list(done)) {
            assertThat(all.map(moved -> read(moved.resolve("a.json"))))
                    .hasSize(NODES)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void eachThatIsRejectedHasItsReason() throws IOException {
        Path aside = folder.resolve("rejected");
        atOnce(node -> Folders.reject(aside, file(node), "it is odd"));

        assertThat(Folders.rejected(aside)).isEqualTo(NODES);
        assertThat(contents(aside)).hasSize(2 * NODES);
        assertThat(aside.resolve("a.json.2.reason.txt")).hasContent("it is odd");
    }

    @Test
    void whatAnotherTookLeavesNothingBehind() throws IOException {
        Path gone = folder.resolve("gone.json");
        Path done = folder.resolve("done");

        assertThatThrownBy(() -> Folders.moveInto(done, gone)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Folders.reject(done, gone, "odd")).isInstanceOf(NoSuchFileException.class);
        assertThat(contents(done)).isEmpty();
    }

    @Test
    void onlyTheFolderItselfIsMade() {
        Path away = folder.resolve("away");

        assertThatThrownBy(() -> Folders.made(away.resolve("out"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Folders.arrived(away.resolve("in"))).isInstanceOf(NoSuchFileException.class);
        assertThat(away).doesNotExist();
    }

    /** A file of that name, which each node has in a folder named as the others'. */
    private Path file(int node) throws IOException {
        Path place = Files.createDirectories(folder.resolve("node-" + node).resolve("message"));
        return Files.writeString(place.resolve("a.json"), "of node " + node, UTF_8);
    }

    private static void atOnce(Work work) {
        CountDownLatch ready = new CountDownLatch(NODES);
        List<CompletableFuture<Void>> nodes = IntStream.range(0, NODES)
                .mapToObj(node -> CompletableFuture.runAsync(
                        () -> {
                            ready.countDown();
                            work.quietly(ready, node);
                        },
                        task -> new Thread(task).start()))
                .toList();
        nodes.forEach(CompletableFuture::join);
    }

    /** What a node does. */
    private interface Work {

        void of(int node) throws IOException;

        default void quietly(CountDownLatch ready, int node) {
            try {
                ready.await();
                of(node);
            } catch (IOException | InterruptedException broken) {
                throw new AssertionError(broken);
            }
        }
    }

    private static List<String> contents(Path place) throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.map(FoldersTests::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
