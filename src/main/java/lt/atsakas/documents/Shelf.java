package lt.atsakas.documents;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.Resource;

/**
 * Where contents lie for good, each under the sha-256 of its bytes, the same content once. What {@link #keep} returned from
 * outlives a crash, so a row that names it may be written. A shelf that cannot do its work says {@link ShelfOutOfOrder}.
 */
interface Shelf {

    /** A content younger than this may still get its row. */
    Duration SETTLED = Duration.ofDays(1);

    /** A content older than this was looked at by an earlier cleaning. */
    Duration LOOKED_AT_BEFORE = Duration.ofDays(4);

    /** A content that was taken in but not put in its place yet. */
    record Taken(Path file, String sha256, long size) {}

    /** A content that no row named, and for how long it has lain aside. */
    record Aside(String sha256, Duration since) {}

    /** Writes the content down up to the limit; {@link FileTooLarge} beyond it, and nothing stays. */
    Taken take(InputStream content, long limit);

    /** Puts what was taken in its place for good. */
    void keep(Taken taken);

    /** Drops what was taken and not kept. */
    void forget(Taken taken);

    /** The content, also one that lies aside. */
    Resource content(String sha256);

    /** The contents that settled since they were looked at before. */
    List<String> settled();

    /** Lays a content aside, unless it was brought again meanwhile; tells whether it did. */
    boolean layAside(String sha256);

    /** What lies aside. */
    List<Aside> aside();

    /** Puts what lies aside back in its place. */
    void bringBack(String sha256);

    /** Removes what lies aside for good. */
    void drop(String sha256);

    /** Removes what was taken in by somebody who died over it. */
    void tidy();

    /** Whether something could be kept now. */
    boolean isInOrder();
}
