package lt.atsakas.documents;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** A content of a bucket, fetched each time it is read. */
final class BucketContent extends AbstractResource {

    private final BucketShelf shelf;
    private final String sha256;

    BucketContent(BucketShelf shelf, String sha256) {
        this.shelf = shelf;
        this.sha256 = sha256;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return shelf.open(sha256);
    }

    @Override
    public long contentLength() throws IOException {
        return shelf.length(sha256);
    }

    @Override
    public boolean exists() {
        try {
            return contentLength() >= 0;
        } catch (IOException absent) {
            return false;
        }
    }

    @Override
    public String getDescription() {
        return "content " + sha256;
    }
}
