package lt.atsakas.mailroom.edelivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lt.atsakas.mailroom.reading.Flaw;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.testing.Gateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever can write the list of a message could try: it is believed only where it is as e-delivery.md tells. */
class HostileManifestTests {

    private static final byte[] PICTURE = "picture".getBytes(UTF_8);

    private static final List<Consumer<ObjectNode>> FAULTS = List.of(
            list -> list.put("format", "x"),
            list -> list.put("version", 2),
            list -> list.remove("message"),
            list -> list.put("message", "a\r\nX-Evil: yes"),
            list -> list.put("message", "../../x"),
            list -> list.put("message", 7),
            list -> list.put("inReplyTo", "<x>\n"),
            list -> list.put("case", "4.17-26/11\n"),
            list -> list.put("receivedAt", "2026-11-23T09:15:00"),
            list -> list.remove("from"),
            list -> list.withObject("/from").put("box", "../../box"),
            list -> list.withObject("/from").put("name", " "),
            list -> list.withObject("/from").put("kind", "robot"),
            list -> list.remove("files"),
            list -> list.put("files", "a.png"),
            list -> ((ArrayNode) list.get("files")).add(7),
            list -> Gateway.naming(list, "../../../etc/passwd", PICTURE),
            list -> Gateway.naming(list, "/etc/passwd", PICTURE),
            list -> Gateway.naming(list, "a\u0000b", PICTURE),
            list -> Gateway.naming(Gateway.naming(list, "a.png", PICTURE), "a.png", PICTURE));

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
    void aListThatIsNotAsToldIsNotBelieved() throws Exception {
        for (Consumer<ObjectNode> fault : FAULTS) {
            ObjectNode list = Gateway.list("EPD-1");
            fault.accept(list);
            gateway.lay(list, Map.of());
            ReadMail read = messages.read();
            assertThat(read.flaws()).as(list.toString()).containsExactly(Flaw.BAD_MANIFEST);
            assertThat(read.files()).as("what came can still be looked at").isNotEmpty();
        }
    }

    @Test
    void whatIsNoJsonIsNotBelieved() throws Exception {
        String twice = Gateway.list("EPD-1").toString().replace("{\"format\"", "{\"subject\":\"x\",\"format\"");
        List<byte[]> lists = List.of(
                new byte[0],
                "null".getBytes(UTF_8),
                "[]".getBytes(UTF_8),
                "{".getBytes(UTF_8),
                (Gateway.list("EPD-1") + "{}").getBytes(UTF_8),
                twice.getBytes(UTF_8),
                ("{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}").getBytes(UTF_8),
                new byte[] {'{', '"', (byte) 0xC3, '"', '}'},
                LaidMessages.noise(1000));
        for (byte[] list : lists) {
            gateway.lay(list, Map.of());
            assertThat(messages.read().flaws()).containsExactly(Flaw.BAD_MANIFEST);
        }
    }

    @Test
    void naughtyWordsBecomePlainOnes() throws Exception {
        ObjectNode list = Gateway.list("EPD-1");
        list.put("subject", "Skun\u202edas\r\nBcc: visi@pastas.lt\u0000").put("text", "a\u0000b\r\ncHALF");
        list.withObject("/from").put("name", "Ona\u200b\n<script>\u2028");
        Gateway.naming(list, "a.png", PICTURE);
        ((ObjectNode) list.get("files").get(0)).put("name", "../../\u202egnp.exe\n");
        byte[] withHalfASign = list.toString().replace("HALF", "\\ud800").getBytes(UTF_8);
        gateway.lay(withHalfASign, Map.of("a.png", PICTURE));

        ReadMail read = messages.read();

        assertThat(read.flaws()).isEmpty();
        assertThat(read.subject()).isEqualTo("Skundas Bcc: visi@pastas.lt");
        assertThat(read.text()).isEqualTo("ab\nc");
        assertThat(read.from().get(0).name()).isEqualTo("Ona <script>");
        assertThat(read.files().get(0).name()).isEqualTo("gnp.exe");
        assertThat(read.header().has("bcc")).isFalse();
    }
}
