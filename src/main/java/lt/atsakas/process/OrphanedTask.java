package lt.atsakas.process;

import java.time.Instant;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** An open task that nobody can do as things stand, or a step at which a case waits although it has no open task. */
public record OrphanedTask(
        CaseNumber number, String step, @Nullable Instant due, Reason reason) {

    /** Why nobody can. */
    public enum Reason {
        NOBODY_NAMED,
        LEFT,
        AWAY,
        BARRED,
        NO_TASK;

        /** The key of the words. */
        public String messageKey() {
            return "orphans.reason." + name();
        }
    }
}
