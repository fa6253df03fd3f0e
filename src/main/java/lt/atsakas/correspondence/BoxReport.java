package lt.atsakas.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway to E. delivery tells of one of our messages.
 *
 * @param message the message's name
 * @param at when it happened, as the gateway says
 * @param reason why it was refused
 */
public record BoxReport(
        String message, Status status, Instant at, @Nullable String reason) {

    /** What became of the message. */
    public enum Status {
        /** The system took it and answers for it. */
        ACCEPTED,
        /** It lies in the recipient's box. */
        DELIVERED,
        /** It never will. */
        REFUSED
    }

    @Override
    public String toString() {
        return "BoxReport[" + status + "]";
    }
}
