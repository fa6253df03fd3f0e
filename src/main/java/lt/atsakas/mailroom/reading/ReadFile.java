package lt.atsakas.mailroom.reading;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A file of a mail as its sender named it; neither name nor type is to be believed.
 *
 * @param content read from the mail's bytes each time
 */
public record ReadFile(String name, String mediaType, Supplier<InputStream> content) {

    public InputStream open() {
        return content.get();
    }

    @Override
    public String toString() {
        return "ReadFile[" + mediaType + "]";
    }
}
