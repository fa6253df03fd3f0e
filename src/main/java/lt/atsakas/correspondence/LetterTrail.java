package lt.atsakas.correspondence;

import java.time.Instant;
import java.util.List;
import lt.atsakas.correspondence.wording.WordsUsed;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a letter's way: while it is held, when it leaves; then what proves that it left and came back.
 *
 * @param leavesAt until when whoever sees a mistake can stop it; null when it is not held
 * @param receipt what the mail server said when it took the letter
 * @param tracking the number under which the post carries it
 * @param returnedAt when the mail server brought it back, or the gateway to E. delivery refused it
 * @param deliveredAt when the other side says that it arrived
 * @param worded the versions of the texts that it was written with
 */
public record LetterTrail(
        @Nullable Instant leavesAt,
        @Nullable String receipt,
        @Nullable String tracking,
        @Nullable Instant returnedAt,
        @Nullable Instant deliveredAt,
        List<WordsUsed.Text> worded) {

    static final LetterTrail NONE = new LetterTrail(null, null, null, null, null, List.of());

    /** Whether it proves anything. */
    public boolean isProof() {
        return receipt != null || tracking != null || returnedAt != null || deliveredAt != null;
    }
}
