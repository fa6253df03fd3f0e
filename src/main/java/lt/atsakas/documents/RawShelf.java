package lt.atsakas.documents;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * Keeps bytes as they came in, of any kind and for whoever needs them as evidence, each under the hash of its content; what
 * {@link #keep} returned from is on the disk for good. Nothing here is ever removed by itself.
 */
public final class RawShelf {

    private final Shelf shelf;

    public RawShelf(Path folder) {
        this.shelf = new Shelf(folder);
    }

    /** What was kept: the hash by which it is found again, and its length. */
    public record Kept(String sha256, long size) {}

    /** Keeps the content up to the limit; {@link FileTooLarge} beyond it, and nothing stays. */
    public Kept keep(InputStream content, long limit) {
        Shelf.Taken taken = shelf.take(content, limit);
        try {
            shelf.keep(taken);
            return new Kept(taken.sha256(), taken.size());
        } finally {
            shelf.forget(taken);
        }
    }

    /** Where the bytes lie. */
    public Path place(String sha256) {
        return shelf.place(sha256);
    }
}
