package lt.atsakas.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the answer of a case has come, without its text.
 *
 * @param decidedAt when it was approved; null before
 * @param issued its number and day once it was issued; null before
 */
public record AnswerProgress(
        AnswerState state,
        @Nullable Instant decidedAt,
        @Nullable IssuedAnswer issued) {

    /** Whether somebody approved it: from then on it leaves, whatever else happens. */
    public boolean isDecided() {
        return state == AnswerState.APPROVED || state == AnswerState.ISSUED;
    }
}
