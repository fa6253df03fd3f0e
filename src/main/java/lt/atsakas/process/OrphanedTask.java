package lt.atsakas.process;

import java.time.Instant;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** An open task that nobody can do as things stand. */
public record OrphanedTask(
        CaseNumber number, String step, @Nullable Instant due, Reason reason) {

    /** Why nobody can. */
    public enum Reason {
        NOBODY_NAMED,
        LEFT,
        AWAY,
        BARRED;

        /** The key of the words. */
        public String messageKey() {
            return "orphans.reason." + name();
        }
    }
}
