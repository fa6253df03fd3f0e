package lt.atsakas.correspondence;

import java.time.Instant;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the case page shows of a letter.
 *
 * @param delayed whether it has been trying to leave for hours and still does
 */
public record LetterCard(
        LetterId id,
        CaseNumber caseNumber,
        String occasion,
        LetterChannel channel,
        String recipient,
        String subject,
        LetterState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String trouble,
        boolean delayed,
        @Nullable DocumentId enclosure) {

    @Override
    public String toString() {
        return "LetterCard[" + id + ", " + occasion + ", " + state + "]";
    }
}
