package lt.atsakas.correspondence;

import java.util.UUID;

/** Names a letter in the post office; part of its Message-ID. */
public record LetterId(UUID value) {

    static LetterId random() {
        return new LetterId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
