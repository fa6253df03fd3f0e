package lt.atsakas.correspondence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter ready to be carried.
 *
 * @param messageId the same at every attempt, so that a doubled delivery can be recognised
 * @param automatic the word for the Auto-Submitted header, none on what a person decided
 * @param enclosures the files that go with it, in their order
 */
public record Envelope(
        String messageId,
        Instant date,
        Sender from,
        String to,
        String subject,
        String text,
        String html,
        @Nullable String automatic,
        List<Enclosure> enclosures) {

    public Envelope {
        enclosures = List.copyOf(enclosures);
    }

    /** Who writes, and the mailbox that answers go to. */
    public record Sender(String name, String address) {}

    /** A file that goes with the letter. */
    public record Enclosure(String fileName, String mediaType, byte[] content) {

        /** A PDF. */
        public Enclosure(String fileName, byte[] pdf) {
            this(fileName, "application/pdf", pdf);
        }

        @Override
        public String toString() {
            return "Enclosure[]";
        }
    }

    @Override
    public String toString() {
        return "Envelope[" + messageId + "]";
    }
}
