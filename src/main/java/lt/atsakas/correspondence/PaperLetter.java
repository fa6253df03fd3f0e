package lt.atsakas.correspondence;

import java.time.Instant;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A letter that waits to be printed and handed over or posted, and by when. */
public record PaperLetter(
        LetterId id,
        CaseNumber caseNumber,
        String subject,
        Instant since,
        @Nullable Instant handOverBy) {

    @Override
    public String toString() {
        return "PaperLetter[" + id + "]";
    }
}
