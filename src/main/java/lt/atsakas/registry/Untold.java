package lt.atsakas.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case of which the client was not told yet that it stands elsewhere.
 *
 * @param before what the client read of it before the first change that they were not told of
 * @param since the moment of that change
 * @param newsBy how the client wants to hear of it; null when they did not say
 */
public record Untold(
        CaseFacts facts,
        ClientStatus before,
        Instant since,
        @Nullable NewsBy newsBy) {

    /** Whether there is anything to tell: it stands elsewhere still, and no letter says so anyway. */
    public boolean isNews() {
        return !facts.isClosed()
                && facts.status() != before
                && !facts.status().isToldByLetter()
                && newsBy != NewsBy.NONE;
    }

    @Override
    public String toString() {
        return "Untold[" + facts.number() + "]";
    }
}
