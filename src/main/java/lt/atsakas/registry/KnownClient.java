package lt.atsakas.registry;

import java.time.Instant;

/**
 * A client as they were last written down.
 *
 * @param number the case from which that is known
 * @param language in which the house writes to them
 */
public record KnownClient(CaseNumber number, Client client, String language, Instant receivedAt) {

    @Override
    public String toString() {
        return "KnownClient[" + number + "]";
    }
}
