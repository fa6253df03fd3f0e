package lt.atsakas.correspondence.edelivery;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lt.atsakas.correspondence.BoxCarrier;
import lt.atsakas.correspondence.BoxMessage;
import lt.atsakas.correspondence.Delivery;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.correspondence.Envelope.Enclosure;
import lt.atsakas.shared.Folders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lays a message for the gateway into a folder of its own. It is written aside, settled on the disk and renamed, so that never half a message
 * is seen; one that lies there, or of which a receipt lies there, is not written again.
 */
@Component
class FolderCarrier implements BoxCarrier {

    static final String OUT = "out";
    static final String MANIFEST = "manifest.json";

    private static final Logger LOG = LoggerFactory.getLogger(FolderCarrier.class);
    private static final String WRITING = ".writing-";

    private final EDeliverySettings settings;
    private final ObjectMapper json;

    FolderCarrier(EDeliverySettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
    }

    @Override
    public Delivery deliver(BoxMessage message) {
        Path out = settings.folder(OUT);
        Path place = out.resolve(message.name());
        try {
            Folders.made(out);
            if (!isThere(place) && !ReceiptFolder.hasOneFor(settings, message.name())) {
                forgetBegun(out, message.name());
                lay(message, place);
            }
            Folders.settle(out);
            return new Delivery.Accepted("laid for the gateway");
        } catch (IOException e) {
            LOG.error(
                    "The folder of E. delivery cannot be written: {}",
                    e.getClass().getSimpleName());
            return new Delivery.Unreachable(e.getClass().getSimpleName());
        }
    }

    private void lay(BoxMessage message, Path place) throws IOException {
        Path begun = place.resolveSibling(WRITING + message.name() + "-" + UUID.randomUUID());
        Files.createDirectory(begun);
        List<Enclosure> files = message.files();
        for (int index = 0; index < files.size(); index++) {
            Folders.write(
                    begun.resolve(OutgoingManifest.fileAt(index)),
                    files.get(index).content());
        }
        Folders.write(
                begun.resolve(MANIFEST),
                json.writerWithDefaultPrettyPrinter().writeValueAsBytes(OutgoingManifest.of(message)));
        Folders.settle(begun);
        try {
            Files.move(begun, place, ATOMIC_MOVE);
        } catch (FileSystemException taken) {
            Folders.remove(begun);
            if (!isThere(place)) {
                throw taken;
            }
        }
    }

    /** What a node had begun to write of this message when it died; whoever is still writing it finds that out and tries again. */
    private static void forgetBegun(Path out, String name) throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            for (Path begun : all.filter(
                            path -> String.valueOf(path.getFileName()).startsWith(WRITING + name + "-"))
                    .toList()) {
                Folders.remove(begun);
            }
        }
    }

    private static boolean isThere(Path place) {
        return Files.exists(place, NOFOLLOW_LINKS);
    }
}
