package lt.atsakas.registry;

import org.jspecify.annotations.Nullable;

/**
 * Who complains, and how to reach them; none of the four roads is known of whoever left a note without any.
 *
 * @param box the address of the client's official box in the system E. delivery (E. pristatymas)
 */
public record Client(
        ClientKind kind,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String box) {

    /** Somebody whose official box, if there is one, is not known. */
    public Client(
            ClientKind kind, String name, @Nullable String email, @Nullable String phone, @Nullable String address) {
        this(kind, name, email, phone, address, null);
    }

    /** Whether this is the address of the client's official box. */
    public boolean hasBox(String other) {
        return box != null && box.equalsIgnoreCase(other);
    }

    @Override
    public String toString() {
        return "Client[" + kind + "]";
    }
}
