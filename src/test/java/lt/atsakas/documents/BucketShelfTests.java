package lt.atsakas.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;

/** The same store in a bucket, against a server that speaks S3 and knows its keys, though it does not check what was signed with them. */
class BucketShelfTests {

    private static final long LIMIT = 20 << 20;
    private static final String HASH = "fe3168854088f0408edab6b0404993432edb04ab900e465a9270f35152ab4490";

    @TempDir
    private static Path disk;

    @TempDir
    private Path arrivals;

    private static StoreServer server;
    private S3Client client;
    private BucketShelf shelf;

    @BeforeAll
    static void start() throws IOException {
        server = StoreServer.in(disk);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void open() {
        client = BucketClient.of(settings("S3RVER"));
        shelf = new BucketShelf(client, "documents", arrivals);
        shelf.drop(HASH);
        client.deleteObject(delete -> delete.bucket("documents").key("contents/" + HASH));
    }

    @Test
    void keepsAContentUnderItsHashAndReadsIt() throws IOException {
        Shelf.Taken taken = bring("labas");

        assertThat(taken.sha256()).isEqualTo(HASH);
        assertThat(shelf.content(HASH).getContentAsByteArray()).asString(UTF_8).isEqualTo("labas");
        assertThat(shelf.content(HASH).contentLength()).isEqualTo(5);
        assertThat(shelf.content(HASH).exists()).isTrue();
        assertThat(arrivals).isEmptyDirectory();
    }

    @Test
    void keepsALargeContentToTheBit() throws IOException {
        byte[] large = new byte[12 << 20];
        new Random(12).nextBytes(large);

        Shelf.Taken taken = shelf.take(new ByteArrayInputStream(large), LIMIT);
        shelf.keep(taken);
        shelf.forget(taken);

        assertThat(shelf.content(taken.sha256()).getContentAsByteArray()).isEqualTo(large);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(shelf.content(HASH).exists()).isFalse();
        assertThatThrownBy(() -> shelf.content(HASH).getInputStream()).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void readsWhatLiesAsideAndPutsItBack() throws IOException {
        bring("labas");
        shelf.move("contents/" + HASH, "aside/" + HASH);

        assertThat(shelf.content(HASH).getContentAsByteArray()).asString(UTF_8).isEqualTo("labas");
        assertThat(shelf.content(HASH).contentLength()).isEqualTo(5);
        assertThat(shelf.aside()).extracting(Shelf.Aside::sha256).containsExactly(HASH);
        assertThat(shelf.aside().get(0).since()).isLessThan(Shelf.SETTLED);
        shelf.bringBack(HASH);
        assertThat(shelf.aside()).isEmpty();
        assertThat(shelf.content(HASH).getContentAsByteArray()).asString(UTF_8).isEqualTo("labas");
    }

    @Test
    void laysNothingAsideThatMayStillGetItsRow() throws IOException {
        bring("labas");

        assertThat(shelf.settled()).doesNotContain(HASH);
        assertThat(shelf.layAside(HASH)).isFalse();
        assertThat(shelf.content(HASH).exists()).isTrue();
    }

    @Test
    void laysAsideAndDropsWhatIsOldByTheClockOfTheStore() throws IOException {
        bring("labas");
        server.age(HASH, Shelf.SETTLED.multipliedBy(2));

        assertThat(shelf.settled()).contains(HASH);
        assertThat(shelf.layAside(HASH)).isTrue();
        assertThat(shelf.settled()).doesNotContain(HASH);
        shelf.drop(HASH);

        assertThat(shelf.content(HASH).exists()).isFalse();
    }

    @Test
    void aStoreThatIsAwayOrRefusesIsSaidToBeOutOfOrder() {
        BucketShelf refused = new BucketShelf(BucketClient.of(settings("wrong")), "documents", arrivals);
        BucketShelf away = new BucketShelf(
                BucketClient.of(
                        new BucketSettings("documents", URI.create("http://127.0.0.1:1"), "us-east-1", true, "a", "b")),
                "documents",
                arrivals);

        for (BucketShelf broken : new BucketShelf[] {refused, away}) {
            Shelf.Taken taken = broken.take(new ByteArrayInputStream("labas".getBytes(UTF_8)), LIMIT);
            assertThatThrownBy(() -> broken.keep(taken)).isInstanceOf(ShelfOutOfOrder.class);
            assertThat(broken.isInOrder()).isFalse();
        }
        assertThat(shelf.isInOrder()).isTrue();
    }

    private Shelf.Taken bring(String words) {
        Shelf.Taken taken = shelf.take(new ByteArrayInputStream(words.getBytes(UTF_8)), LIMIT);
        shelf.keep(taken);
        shelf.forget(taken);
        return taken;
    }

    private static BucketSettings settings(String key) {
        return new BucketSettings("documents", server.address(), "us-east-1", true, key, "S3RVER");
    }
}
