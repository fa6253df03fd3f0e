package lt.atsakas.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lt.atsakas.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** The gateway to E. delivery as tests play it, over the folder that it shares with the house. */
public final class Gateway {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    public Gateway(Path folder) {
        this.folder = folder;
    }

    /** The list of a message that is right in every field. */
    public static ObjectNode list(String box) {
        ObjectNode list = JSON.createObjectNode();
        list.put("format", "atsakas-e-delivery").put("version", 1).put("message", "EP-" + UUID.randomUUID());
        list.putObject("from").put("box", box).put("name", "Ona Gražulienė").put("kind", "person");
        list.put("subject", "Šąla butas").put("text", "Bute tik 15 laipsnių šilumos. Prašau sutvarkyti.");
        list.put("receivedAt", "2026-11-23T09:15:00+02:00");
        list.putArray("files");
        return list;
    }

    /** Adds the file to the list as it is. */
    public static ObjectNode naming(ObjectNode list, String file, byte[] content) {
        list.withArray("files")
                .addObject()
                .put("file", file)
                .put("name", "Nuotrauka " + file)
                .put("mediaType", "image/png")
                .put("sha256", sum(content));
        return list;
    }

    /** A box of nobody else's. */
    public static String box() {
        return "EPD-" + UUID.randomUUID();
    }

    /** Lays a message as the format tells: aside first, then in one go. Tells where. */
    public Path lay(ObjectNode list, Map<String, byte[]> files) {
        return lay(list.toString().getBytes(UTF_8), files);
    }

    public Path lay(byte[] list, Map<String, byte[]> files) {
        try {
            Path aside = Files.createDirectories(folder("in").resolve(".writing-" + UUID.randomUUID()));
            Files.write(aside.resolve("manifest.json"), list);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(aside.resolve(file.getKey()), file.getValue());
            }
            return Files.move(aside, folder("in").resolve("message-" + UUID.randomUUID()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the messages about the case that wait for the gateway, oldest first. */
    public List<String> waiting(String caseNumber) {
        try (Stream<Path> all = Files.list(Files.createDirectories(folder("out")))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .filter(name -> list(folder("out").resolve(name))
                            .path("case")
                            .asText()
                            .equals(caseNumber))
                    .sorted(Comparator.comparing(name ->
                            list(folder("out").resolve(name)).path("createdAt").asText()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list of a message that waits. */
    public JsonNode listOf(String message) {
        return list(folder("out").resolve(message));
    }

    /** The first file of a message that waits. */
    public byte[] fileOf(String message) {
        try {
            return Files.readAllBytes(folder("out").resolve(message).resolve("file-1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder(String name) {
        return folder.resolve(name);
    }

    /** Tells what became of a message; where the receipt lies. */
    public Path tell(String message, String status, String at, @Nullable String reason) {
        ObjectNode receipt = JSON.createObjectNode();
        receipt.put("format", "atsakas-e-delivery-receipt").put("version", 1);
        receipt.put("message", message).put("status", status).put("at", at);
        if (reason != null) {
            receipt.put("reason", reason);
        }
        return receipt(message + "." + status + ".json", receipt.toString().getBytes(UTF_8));
    }

    public Path receipt(String name, byte[] content) {
        try {
            return Files.write(Files.createDirectories(folder("receipts")).resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String sum(byte[] content) {
        try {
            return Sha256.of(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode list(Path message) {
        try {
            return JSON.readTree(message.resolve("manifest.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
