package lt.atsakas.registry;

import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A case that may be of the same matter as what is being registered, and why it is thought so. */
public record LikeCase(
        CaseNumber number,
        String subject,
        String clientName,
        Instant receivedAt,
        ClientStatus status,
        boolean closed,
        Set<Reason> reasons) {

    /** Why. */
    public enum Reason {
        SAME_PERSON,
        SAME_ADDRESS,
        SIMILAR_TEXT;

        /** The key of its words for staff. */
        public String messageKey() {
            return "desk.like." + name().toLowerCase(Locale.ROOT);
        }
    }

    public LikeCase {
        reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
    }

    @Override
    public String toString() {
        return "LikeCase[" + number + ", " + reasons + "]";
    }
}
