package lt.atsakas.registry;

import org.jspecify.annotations.Nullable;

/**
 * Who acts for the client, and on what authority; the proof itself is among the documents.
 *
 * @param proofAwaited whether they said that the proof comes later
 */
public record Representative(String name, @Nullable String authority, boolean proofAwaited) {

    public Representative(String name, @Nullable String authority) {
        this(name, authority, false);
    }

    @Override
    public String toString() {
        return "Representative[]";
    }
}
