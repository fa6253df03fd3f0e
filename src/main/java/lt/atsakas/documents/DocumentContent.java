package lt.atsakas.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;

/** A document that may be read now. */
public record DocumentContent(DocumentCard card, Resource content) {

    /** Opens the content; the caller closes it. */
    public InputStream open() throws IOException {
        return content.getInputStream();
    }

    /** The whole content, for what is known to be small. */
    public byte[] bytes() {
        try {
            return content.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
