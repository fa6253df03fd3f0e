package lt.atsakas.registry;

import org.jspecify.annotations.Nullable;

/** Who complains, and how to reach them; at least one of the three roads is known. */
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
