package lt.atsakas.correspondence.edelivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import lt.atsakas.correspondence.BoxReports;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Gateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.ApplicationContext;
import org.springframework.util.unit.DataSize;

/** Receipts that are none: each is moved aside with the reason, and people are told. */
@AtsakasTest
class ReceiptFolderTests {

    private static final String GOOD = "{\"format\":\"atsakas-e-delivery-receipt\",\"version\":1,\"message\":\"m\","
            + "\"status\":\"accepted\",\"at\":\"2026-11-23T10:00:00+02:00\"}";

    private static final List<String> NONE = List.of(
            "",
            "null",
            "[]",
            "{",
            GOOD + "{}",
            GOOD.replace(":1", ":2"),
            GOOD.replace("accepted", "lost"),
            GOOD.replace("+02:00", ""),
            GOOD.replace("{\"format\"", "{\"status\":\"refused\",\"format\""),
            GOOD.replace("\"m\"", "[".repeat(500) + "]".repeat(500)),
            GOOD.replace("\"m\"", "\"../../etc\""),
            GOOD.replace("\"m\"", "\"" + UUID.randomUUID() + "-1\""),
            " ".repeat(70_000));

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ReceiptFolder receipts;

    @Autowired
    private EDeliveryHealth health;

    @Autowired
    private EDeliverySettings settings;

    private Gateway gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = new Gateway(settings.folder());
        clear();
    }

    @AfterEach
    void clear() throws IOException {
        Path aside = ReceiptFolder.rejected(settings);
        if (Files.isDirectory(aside)) {
            for (Path file : all(aside)) {
                Files.delete(file);
            }
        }
    }

    @Test
    void whatIsNoReceiptIsMovedAsideWithTheReason() throws IOException {
        for (int place = 0; place < NONE.size(); place++) {
            gateway.receipt("odd-" + place + ".json", NONE.get(place).getBytes(UTF_8));
        }

        receipts.read();

        List<String> aside = all(ReceiptFolder.rejected(settings)).stream()
                .map(file -> file.getFileName().toString())
                .toList();
        for (int place = 0; place < NONE.size(); place++) {
            assertThat(aside).contains("odd-" + place + ".json", "odd-" + place + ".json.reason.txt");
        }
        assertThat(all(gateway.folder("receipts"))).isEmpty();
        assertThat(health.health().getStatus()).isEqualTo(new Status("DEGRADED"));
    }

    @Test
    void twoNodesThatReadTheSameReceiptsLoseNoneAndBreakOffNeither(@TempDir Path folder) throws IOException {
        Gateway busy = new Gateway(folder);
        for (int place = 0; place < 60; place++) {
            busy.receipt("odd-" + place + ".json", "{".getBytes(UTF_8));
        }

        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> Receipts.read(beans, folder));
        Receipts.read(beans, folder);
        other.join();

        assertThat(all(busy.folder("receipts"))).isEmpty();
        assertThat(all(busy.folder("receipts-rejected"))).hasSize(120);
    }

    @Test
    void aFolderThatIsAwayIsSaidAndNotMadeUpFor(@TempDir Path folder) {
        Path away = folder.resolve("away");
        EDeliverySettings elsewhere =
                new EDeliverySettings(away, "VMB-1", Duration.ofDays(1), 50, DataSize.ofMegabytes(1));
        EDeliveryHealth ofIt = new EDeliveryHealth(elsewhere, beans.getBean(BoxReports.class));

        assertThat(ofIt.health().getStatus()).isEqualTo(new Status("DEGRADED"));
        assertThatThrownBy(() -> Receipts.read(beans, away)).isInstanceOf(UncheckedIOException.class);
        assertThat(away).doesNotExist();
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path secret = Files.writeString(settings.folder().resolve("secret"), "{}");
        Path link = Files.createDirectories(gateway.folder("receipts")).resolve("link.json");
        Files.createSymbolicLink(link, secret.toAbsolutePath());

        receipts.read();

        assertThat(ReceiptFolder.rejected(settings).resolve("link.json.reason.txt"))
                .hasContent("it is no plain file");
        assertThat(secret).exists();
    }

    @Test
    void whatIsStillBeingWrittenIsLeftAlone() throws IOException {
        Path writing = gateway.receipt(".half.json", "{".getBytes(UTF_8));
        Path temporary = gateway.receipt("half.json.tmp", "{".getBytes(UTF_8));

        receipts.read();

        assertThat(writing).exists();
        assertThat(temporary).exists();
        Files.delete(writing);
        Files.delete(temporary);
        Receipts.miss(beans);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
