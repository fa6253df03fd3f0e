package lt.atsakas.documents.picture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads a file from its beginning with masks over it. */
public final class MaskedStream extends FilterInputStream {

    private final List<Mask> masks;
    private long position;

    public MaskedStream(InputStream content, List<Mask> masks) {
        super(content);
        this.masks = masks;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            masks.forEach(mask -> mask.cover(into, offset, read, position));
            position += read;
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        position += skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
