package lt.atsakas.documents;

import java.io.Serializable;

/**
 * A file that waits for its complaint to be sent.
 *
 * @param sha256 of its content: by it the same file is known that was brought twice
 */
public record DraftFile(String id, String name, long size, String sha256) implements Serializable {

    /** The size for people, in whole kilobytes and at least one. */
    public long kilobytes() {
        return Math.max(1, Math.round(size / 1024.0));
    }

    /** Whether it is the same file, brought again. */
    boolean isSameAs(DraftFile other) {
        return name.equals(other.name) && sha256.equals(other.sha256);
    }
}
