package lt.atsakas.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open task of a case as a page shows it.
 *
 * @param step the id of the task in its diagram, such as {@code userTask_draftAnswer}
 * @param waitsFor the name of the assignee or of the group whose members may take it
 * @param mine whether the viewer may work on it
 * @param link where the task opens in Tasklist
 */
public record TaskCard(
        String id,
        String step,
        String name,
        String waitsFor,
        boolean mine,
        @Nullable Instant due,
        String link) {}
