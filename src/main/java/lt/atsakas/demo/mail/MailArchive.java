package lt.atsakas.demo.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Messages as files, numbered as they came: {@code 00000007 jonas%40example.lt.eml}. */
final class MailArchive {

    private final Path folder;
    private final AtomicInteger last;

    MailArchive(Path folder) {
        this.folder = folder;
        this.last = new AtomicInteger(
                all().stream().mapToInt(KeptMail::number).max().orElse(0));
    }

    List<KeptMail> all() {
        try (Stream<Path> files = Files.list(Files.createDirectories(folder))) {
            return files.filter(file -> file.toString().endsWith(KeptMail.ENDING))
                    .sorted()
                    .map(KeptMail::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void keep(String address, MimeMessage message) throws MessagingException {
        String recipient = URLEncoder.encode(address.toLowerCase(Locale.ROOT), StandardCharsets.UTF_8);
        Path file = folder.resolve(String.format("%08d %s%s", last.incrementAndGet(), recipient, KeptMail.ENDING));
        Path unfinished = folder.resolve(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                message.writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new MessagingException("The message cannot be kept", full);
        }
    }
}
