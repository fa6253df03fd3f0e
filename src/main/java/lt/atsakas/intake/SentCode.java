package lt.atsakas.intake;

import java.io.Serializable;
import java.time.Instant;

/**
 * A one-time code that is on its way.
 *
 * @param sentTo where it goes, so far as it may be shown
 * @param until when it opens nothing any more
 */
public record SentCode(ReadingPass pass, String sentTo, Instant until) implements Serializable {

    @Override
    public String toString() {
        return "SentCode[" + until + "]";
    }
}
