package lt.atsakas.registry;

import org.jspecify.annotations.Nullable;

/** Who acts for the client, and on what authority; the proof itself is among the documents. */
public record Representative(String name, @Nullable String authority) {

    @Override
    public String toString() {
        return "Representative[]";
    }
}
