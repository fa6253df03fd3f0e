package lt.atsakas.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;

/**
 * A letter of the house that its client has.
 *
 * @param kindKey the key of the words for what it is
 * @param sentAt when it left; unknown of one that the client got in another way
 * @param file whether it is kept as the file that left
 */
public record ClientsLetter(
        LetterId id,
        String kindKey,
        String subject,
        @Nullable Instant sentAt,
        boolean file) {

    static ClientsLetter of(OutgoingLetter letter) {
        return new ClientsLetter(
                letter.id(),
                "portal.letter." + letter.kind(),
                letter.subject(),
                letter.sentAt(),
                letter.enclosure() != null);
    }

    /** The day when it left. */
    public @Nullable LocalDate day() {
        return sentAt == null ? null : Vilnius.dayOf(sentAt);
    }

    @Override
    public String toString() {
        return "ClientsLetter[" + id + "]";
    }
}
