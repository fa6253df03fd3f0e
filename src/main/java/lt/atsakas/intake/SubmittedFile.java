package lt.atsakas.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.InputStreamSource;

/**
 * A file that came with a submission, as the sender named it; neither name nor type is to be believed.
 *
 * @param content read piece by piece, so that many large files at once do not fill the memory
 */
public record SubmittedFile(String name, long size, InputStreamSource content) {

    public SubmittedFile(String name, byte[] content) {
        this(name, content.length, () -> new ByteArrayInputStream(content));
    }

    InputStream open() {
        try {
            return content.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "SubmittedFile[" + size + " bytes]";
    }
}
