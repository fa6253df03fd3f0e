package lt.atsakas.documents.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a reader has found so far. */
final class Found {

    private static final int MOST = 10_000;

    private final long length;
    private final List<Mask> masks = new ArrayList<>();
    private long pixels;

    Found(long length) {
        this.length = length;
    }

    void frame(long width, long height) throws IOException {
        if (width <= 0 || height <= 0 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw new PictureBroken("No size");
        }
        pixels = Math.max(pixels, width * height);
    }

    void mask(Mask mask) throws IOException {
        if (masks.size() >= MOST || mask.from() < 0 || mask.length() < 0 || mask.from() + mask.length() > length) {
            throw new PictureBroken("Parts beyond its end");
        }
        if (mask.length() > 0) {
            masks.add(mask);
        }
    }

    /** Covers everything from there to the end. */
    void maskRest(long from) throws IOException {
        if (from < length) {
            mask(Mask.zeros(from, length - from));
        }
    }

    Picture picture() throws IOException {
        if (pixels == 0) {
            throw new PictureBroken("No frame");
        }
        return new Picture(pixels, List.copyOf(masks));
    }
}
