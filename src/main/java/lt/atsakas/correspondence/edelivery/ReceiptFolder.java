package lt.atsakas.correspondence.edelivery;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import lt.atsakas.correspondence.BoxReports;
import lt.atsakas.correspondence.BoxReports.Told;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.shared.Folders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the receipts that the gateway laid down: each is taken down first and moved away then, so that one that is read twice changes nothing.
 * What cannot be read is moved aside with the reason.
 */
@Component
class ReceiptFolder {

    static final String RECEIPTS = "receipts";

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptFolder.class);
    private static final int LARGEST = 64 * 1024;

    private final EDeliverySettings settings;
    private final BoxReports reports;

    ReceiptFolder(EDeliverySettings settings, BoxReports reports) {
        this.settings = settings;
        this.reports = reports;
    }

    /** Whether the gateway tells something of the message that we have not taken down yet: then it has it. */
    static boolean hasOneFor(EDeliverySettings settings, String message) throws IOException {
        return Folders.arrived(settings.folder(RECEIPTS)).stream()
                .anyMatch(file -> String.valueOf(file.getFileName()).startsWith(message + "."));
    }

    static Path done(EDeliverySettings settings) {
        return settings.folder("receipts-done");
    }

    static Path rejected(EDeliverySettings settings) {
        return settings.folder("receipts-rejected");
    }

    /** Takes down what lies there. One that fails stays for the next round and holds up no other. */
    void read() throws IOException {
        RuntimeException broken = null;
        for (Path file : Folders.arrived(settings.folder(RECEIPTS))) {
            try {
                read(file);
            } catch (NoSuchFileException gone) {
                LOG.debug("Another node has taken a receipt meanwhile");
            } catch (IOException one) {
                broken = new UncheckedIOException(one);
            } catch (RuntimeException one) {
                broken = one;
            }
        }
        if (broken != null) {
            throw broken;
        }
    }

    private void read(Path file) throws IOException {
        try {
            Told told = reports.note(ReceiptReader.read(content(file)));
            if (told == Told.NO_SUCH_LETTER) {
                reject(file, "no letter of this house has that name");
            } else if (told != Told.TOO_EARLY) {
                Folders.moveInto(done(settings), file);
            }
        } catch (ReceiptReader.Unreadable e) {
            reject(file, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] content(Path file) throws IOException, ReceiptReader.Unreadable {
        if (!Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS)
                .isRegularFile()) {
            throw new ReceiptReader.Unreadable("it is no plain file");
        }
        try (InputStream content = Files.newInputStream(file, NOFOLLOW_LINKS)) {
            byte[] read = content.readNBytes(LARGEST + 1);
            if (read.length > LARGEST) {
                throw new ReceiptReader.Unreadable("it is larger than 64 kB");
            }
            return read;
        }
    }

    private void reject(Path file, String why) throws IOException {
        Folders.reject(rejected(settings), file, why);
        LOG.error("A receipt of E. delivery cannot be used and was moved aside: {}", why);
    }
}
