package lt.atsakas.registry;

import org.jspecify.annotations.Nullable;

/** Who complains, and how to reach them; none of the three roads is known of whoever left a note without any. */
public record Client(
        ClientKind kind,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address) {

    @Override
    public String toString() {
        return "Client[" + kind + "]";
    }
}
