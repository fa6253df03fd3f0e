package lt.atsakas.withdrawal;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** Names one wish to withdraw a complaint; its process carries it. */
public record WithdrawalId(UUID value) {

    /** Reads an id that was written down; what cannot be one is refused as if there were no such wish. */
    public static WithdrawalId of(String text) {
        try {
            return new WithdrawalId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    static WithdrawalId random() {
        return new WithdrawalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
