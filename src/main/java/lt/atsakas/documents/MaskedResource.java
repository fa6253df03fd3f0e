package lt.atsakas.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import lt.atsakas.documents.picture.Mask;
import lt.atsakas.documents.picture.MaskedStream;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;

/** A content that is read with some of its bytes covered; as long as it was. */
final class MaskedResource extends AbstractResource {

    private final Resource content;
    private final List<Mask> masks;

    MaskedResource(Resource content, List<Mask> masks) {
        this.content = content;
        this.masks = masks;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new MaskedStream(content.getInputStream(), masks);
    }

    @Override
    public long contentLength() throws IOException {
        return content.contentLength();
    }

    @Override
    public String getDescription() {
        return "covered " + content.getDescription();
    }
}
