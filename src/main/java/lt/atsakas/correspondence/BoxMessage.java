package lt.atsakas.correspondence;

import java.time.Instant;
import java.util.List;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A letter ready to be carried to an official box.
 *
 * @param name the same however often it is handed over; another one only after the gateway refused it
 * @param number of the house's register, if the letter has one
 * @param subject names the case and nothing personal
 * @param files in their order, never none
 */
public record BoxMessage(
        String name,
        Instant createdAt,
        Sender from,
        String to,
        CaseNumber caseNumber,
        @Nullable String number,
        String subject,
        List<Envelope.Enclosure> files) {

    public BoxMessage {
        files = List.copyOf(files);
    }

    /** Who writes, and the house's own box. */
    public record Sender(String name, String box) {}

    @Override
    public String toString() {
        return "BoxMessage[" + name + "]";
    }
}
