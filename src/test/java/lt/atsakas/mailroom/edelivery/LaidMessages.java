package lt.atsakas.mailroom.edelivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.mailroom.BoxSource;
import lt.atsakas.mailroom.reading.DeliveryReader;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.testing.Gateway;
import org.springframework.util.unit.DataSize;

/** One folder of messages, read as the house does; three files and 200 kB a message. */
final class LaidMessages {

    private final Path folder;
    private final FolderSource source;

    LaidMessages(Path folder) {
        this.folder = folder;
        source = new FolderSource(
                new EDeliverySettings(folder, "VMB-1", Duration.ofDays(1), 3, DataSize.ofKilobytes(200)));
    }

    Gateway gateway() {
        return new Gateway(folder);
    }

    BoxSource.Waiting waiting() throws IOException {
        return source.waiting().get(0);
    }

    byte[] packed() throws Exception {
        try (InputStream content = waiting().open()) {
            return content.readAllBytes();
        }
    }

    /** The message, which is out of the way then. */
    ReadMail read() throws Exception {
        ReadMail read = DeliveryReader.read(Files.write(folder.resolve("package"), packed()));
        waiting().done();
        return read;
    }

    static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(size).nextBytes(noise);
        return noise;
    }
}
