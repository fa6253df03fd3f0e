package lt.atsakas.mailroom.edelivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lt.atsakas.mailroom.reading.Flaw;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.mailroom.reading.UnfitMessage;
import lt.atsakas.testing.Gateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever can write to the folder could try: nothing outside the message is read, and nothing of it is lost. */
class HostileMessageTests {

    private static final byte[] PICTURE = "picture".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private LaidMessages messages;
    private Gateway gateway;

    @BeforeEach
    void open() {
        messages = new LaidMessages(folder);
        gateway = messages.gateway();
    }

    @Test
    void aMessageIsReadAsItsListSays() throws Exception {
        byte[] noise = LaidMessages.noise(150_000);
        gateway.lay(Gateway.naming(Gateway.list("EPD-1"), "file.png", noise), Map.of("file.png", noise));

        ReadMail read = messages.read();

        assertThat(read.flaws()).isEmpty();
        assertThat(read.from().get(0).address()).isEqualTo("EPD-1");
        assertThat(read.subject()).isEqualTo("Šąla butas");
        assertThat(read.files()).hasSize(1);
        assertThat(read.files().get(0).name()).isEqualTo("Nuotrauka file.png");
        try (InputStream content = read.files().get(0).open()) {
            assertThat(content.readAllBytes()).isEqualTo(noise);
        }
    }

    @Test
    void theSameFilesMakeTheSamePackage() throws Exception {
        gateway.lay(Gateway.list("EPD-1").put("message", "same"), Map.of());
        assertThat(messages.packed()).isEqualTo(messages.packed());
    }

    @Test
    void aLinkIsNotReadWhateverItPointsTo() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Path message = gateway.lay(Gateway.list("EPD-1"), Map.of());
        Files.createSymbolicLink(message.resolve("file.png"), secret.toAbsolutePath());
        unfit(Flaw.NO_PLAIN_FILES);
    }

    @Test
    void aLinkInsteadOfAMessageIsNotRead() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(
                outside.resolve("manifest.json"), Gateway.list("EPD-1").toString());
        Files.createSymbolicLink(
                Files.createDirectories(gateway.folder("in")).resolve("link"), outside.toAbsolutePath());
        unfit(Flaw.NO_PLAIN_FILES);

        messages.waiting().rejected("a link");
        assertThat(outside.resolve("manifest.json")).exists();
    }

    @Test
    void aFolderWithinAMessageIsNotRead() throws IOException {
        Files.createDirectories(gateway.lay(Gateway.list("EPD-1"), Map.of()).resolve("deeper"));
        unfit(Flaw.NO_PLAIN_FILES);
    }

    @Test
    void aFileWithAStrangeNameIsNotRead() {
        gateway.lay(Gateway.list("EPD-1"), Map.of("a\"\r\nX: y", PICTURE));
        unfit(Flaw.NO_PLAIN_FILES);
    }

    @Test
    void aFileInsteadOfAFolderIsNotRead() throws IOException {
        Files.writeString(Files.createDirectories(gateway.folder("in")).resolve("stray.pdf"), "x");
        unfit(Flaw.NO_PLAIN_FILES);
    }

    @Test
    void tooManyFilesAreNotRead() {
        gateway.lay(Gateway.list("EPD-1"), Map.of("a", PICTURE, "b", PICTURE, "c", PICTURE, "d", PICTURE));
        unfit(Flaw.TOO_LARGE);
    }

    @Test
    void aMessageThatIsTooLargeIsNotRead() {
        gateway.lay(Gateway.list("EPD-1"), Map.of("a", LaidMessages.noise(210_000)));
        unfit(Flaw.TOO_LARGE);
    }

    @Test
    void filesThatAreNotThoseOfTheListAreToldApart() throws Exception {
        ObjectNode list = Gateway.naming(Gateway.list("EPD-1"), "a.png", PICTURE);
        for (Map<String, byte[]> files : List.of(
                Map.of("a.png", "another".getBytes(UTF_8)),
                Map.<String, byte[]>of(),
                Map.of("a.png", PICTURE, "b.png", PICTURE),
                Map.of("b.png", PICTURE))) {
            gateway.lay(list, files);
            assertThat(messages.read().flaws()).as("%s", files.keySet()).containsExactly(Flaw.OTHER_FILES);
        }
    }

    @Test
    void anUnfitFolderIsKnownAgain() throws IOException {
        gateway.lay(Gateway.list("EPD-1"), Map.of("a", LaidMessages.noise(210_000)));
        assertThat(messages.waiting().mark())
                .isEqualTo(messages.waiting().mark())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void whatIsRejectedLiesAsideWithItsReasonUnderANameOfItsOwn() throws IOException {
        Path message = gateway.lay(Gateway.list("EPD-1"), Map.of());
        Path aside = gateway.folder("rejected").resolve(message.getFileName());
        Files.createDirectories(aside);

        messages.waiting().rejected("no good");

        assertThat(aside.resolveSibling(message.getFileName() + ".2").resolve("manifest.json"))
                .exists();
        assertThat(aside.resolveSibling(message.getFileName() + ".2.reason.txt"))
                .hasContent("no good");
    }

    private void unfit(Flaw flaw) {
        assertThatThrownBy(() -> messages.waiting().open())
                .isInstanceOfSatisfying(
                        UnfitMessage.class, unfit -> assertThat(unfit.flaw()).isEqualTo(flaw));
    }
}
