package lt.atsakas.correspondence.edelivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.correspondence.BoxMessage;
import lt.atsakas.correspondence.Delivery;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.correspondence.Envelope.Enclosure;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.Gateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** What the gateway finds in the folder, whatever happened to the house while it was written. */
class FolderCarrierTests {

    private static final String NAME = "0b5e1c1e-0000-4000-8000-000000000001-1";
    private static final byte[] PDF = "%PDF-1.7 raštas".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private FolderCarrier carrier;
    private Path out;

    @BeforeEach
    void set() {
        EDeliverySettings settings =
                new EDeliverySettings(folder, "VMB-1", Duration.ofDays(1), 50, DataSize.ofMegabytes(1));
        carrier = new FolderCarrier(settings, new ObjectMapper());
        out = folder.resolve("out");
    }

    @Test
    void aMessageIsAFolderWithAListAndItsFiles() throws IOException {
        assertThat(carrier.deliver(message())).isInstanceOf(Delivery.Accepted.class);

        JsonNode list = new ObjectMapper()
                .readTree(out.resolve(NAME).resolve("manifest.json").toFile());
        assertThat(list.path("format").asText()).isEqualTo("atsakas-e-delivery");
        assertThat(list.path("version").asInt()).isEqualTo(1);
        assertThat(list.path("message").asText()).isEqualTo(NAME);
        assertThat(list.at("/from/box").asText()).isEqualTo("VMB-1");
        assertThat(list.at("/to/box").asText()).isEqualTo("EPD-7");
        assertThat(list.path("case").asText()).isEqualTo("4.17-26/11");
        assertThat(list.path("number").asText()).isEqualTo("5.23-26/3");
        assertThat(list.path("subject").asText()).isEqualTo("Atsakymas į skundą 4.17-26/11");
        assertThat(list.path("createdAt").asText()).isEqualTo("2026-11-23T08:00:00Z");
        JsonNode file = list.path("files").get(0);
        assertThat(file.path("name").asText()).isEqualTo("../Atsakymas 5.23.pdf");
        assertThat(file.path("mediaType").asText()).isEqualTo("application/pdf");
        assertThat(file.path("size").asInt()).isEqualTo(PDF.length);
        assertThat(file.path("sha256").asText()).isEqualTo(Gateway.sum(PDF));
        assertThat(out.resolve(NAME).resolve(file.path("file").asText())).hasBinaryContent(PDF);
        assertThat(inside(out)).containsExactly(NAME);
    }

    @Test
    void whatLiesThereAlreadyIsNotWrittenAgain() throws IOException {
        carrier.deliver(message());
        Files.writeString(out.resolve(NAME).resolve("taken-by-gateway"), "yes");

        assertThat(carrier.deliver(message())).isInstanceOf(Delivery.Accepted.class);
        assertThat(inside(out)).containsExactly(NAME);
        assertThat(out.resolve(NAME).resolve("taken-by-gateway")).exists();
    }

    @Test
    void whatAnEarlierTryHadBegunIsNeverSeenAndIsCleanedUp() throws IOException {
        Path begun = Files.createDirectories(out.resolve(".writing-" + NAME + "-dead"));
        Files.writeString(begun.resolve("file-1"), "half");

        assertThat(carrier.deliver(message())).isInstanceOf(Delivery.Accepted.class);
        assertThat(inside(out)).containsExactly(NAME);
        assertThat(out.resolve(NAME).resolve("file-1")).hasBinaryContent(PDF);
    }

    @Test
    void whatTheGatewayTookAwayAndToldOfIsNotWrittenAgain() throws IOException {
        Files.createDirectories(folder.resolve("receipts"));
        Files.writeString(folder.resolve("receipts").resolve(NAME + ".accepted.json"), "{}");

        assertThat(carrier.deliver(message())).isInstanceOf(Delivery.Accepted.class);
        assertThat(inside(out)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenKeepsTheLetterInTheHouse() throws IOException {
        Files.writeString(out, "no folder");

        assertThat(carrier.deliver(message())).isInstanceOf(Delivery.Unreachable.class);
    }

    @Test
    void aDiskThatIsAwayIsNotMadeUpFor() {
        Path away = folder.resolve("away");
        EDeliverySettings settings =
                new EDeliverySettings(away, "VMB-1", Duration.ofDays(1), 50, DataSize.ofMegabytes(1));

        assertThat(new FolderCarrier(settings, new ObjectMapper()).deliver(message()))
                .isInstanceOf(Delivery.Unreachable.class);
        assertThat(away).doesNotExist();
    }

    private static BoxMessage message() {
        return new BoxMessage(
                NAME,
                Instant.parse("2026-11-23T08:00:00Z"),
                new BoxMessage.Sender("SĮ „Vilniaus miesto būstas“", "VMB-1"),
                "EPD-7",
                new CaseNumber("4.17-26/11"),
                "5.23-26/3",
                "Atsakymas į skundą 4.17-26/11",
                List.of(new Enclosure("../Atsakymas 5.23.pdf", PDF)));
    }

    private static List<String> inside(Path place) throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
