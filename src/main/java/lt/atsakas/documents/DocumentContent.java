package lt.atsakas.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document that may be read now. */
public record DocumentContent(DocumentCard card, Path file) {

    /** Opens the content; the caller closes it. */
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    /** The whole content, for what is known to be small. */
    public byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
