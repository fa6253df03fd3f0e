package lt.atsakas.intake;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a client who came to the house was received (policy 4.3, 19): in the order of the queue, by a ticket with the moments of taking it and of being
 * served, or at a time that was agreed.
 *
 * @param bookedFor the agreed time; null of whoever stood in the queue, who has all the rest
 */
public record Reception(
        @Nullable String ticket,
        @Nullable Instant takenAt,
        @Nullable Instant servedAt,
        @Nullable Instant bookedFor) {

    public Reception {
        boolean queued = ticket != null && takenAt != null && servedAt != null && !servedAt.isBefore(takenAt);
        boolean nothingOfQueue = ticket == null && takenAt == null && servedAt == null;
        if (bookedFor == null ? !queued : !nothingOfQueue) {
            throw new IllegalArgumentException("either a ticket with its times or an agreed time");
        }
    }

    public static Reception inQueue(String ticket, Instant takenAt, Instant servedAt) {
        return new Reception(ticket, takenAt, servedAt, null);
    }

    public static Reception byAppointment(Instant bookedFor) {
        return new Reception(null, null, null, bookedFor);
    }

    public boolean isByAppointment() {
        return bookedFor != null;
    }

    /** How long the client stood in the queue; whole minutes. */
    public long minutesWaited() {
        return Duration.between(requireNonNull(takenAt), requireNonNull(servedAt))
                .toMinutes();
    }
}
