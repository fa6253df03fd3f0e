package lt.atsakas.correspondence;

import java.time.Instant;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** What the case page shows of a letter. */
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
        @Nullable DocumentId enclosure) {

    @Override
    public String toString() {
        return "LetterCard[" + id + ", " + occasion + ", " + state + "]";
    }
}
