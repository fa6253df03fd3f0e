package lt.atsakas.registry;

import java.time.Instant;
import java.util.Map;

/** One thing that happened to a case, when, by whom, and the details that its words need, but those erased since. */
public record JournalEntry(Instant at, JournalKind kind, Actor actor, Map<String, String> details) {

    /** The detail of any line that names the absent employee in whose place its actor acted. */
    public static final String IN_PLACE_OF = "inPlaceOf";
}
