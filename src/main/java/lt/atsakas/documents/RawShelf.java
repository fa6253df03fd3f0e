package lt.atsakas.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Keeps bytes as they came in, of any kind and for whoever needs them as evidence, each under the hash of its content; what
 * {@link #keep} returned from is on the disk for good. Nothing here is ever removed by itself.
 */
public final class RawShelf {

    private final DiskShelf shelf;

    public RawShelf(Path folder) {
        this.shelf = new DiskShelf(folder);
    }

    /** What was kept: the hash by which it is found again, and its length. */
    public record Kept(String sha256, long size) {}

    /** Keeps the content up to the limit; {@link FileTooLarge} beyond it, and nothing stays. */
    public Kept keep(InputStream content, long limit) {
        try {
            return kept(shelf.take(content, limit));
        } catch (ShelfOutOfOrder disk) {
            throw new UncheckedIOException(new IOException(disk));
        }
    }

    private Kept kept(Shelf.Taken taken) {
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

    /** Forgets every night what was coming in when a process died. */
    @Scheduled(cron = "0 35 3 * * *", zone = "Europe/Vilnius")
    void tidy() {
        shelf.tidy();
    }
}
