package lt.atsakas.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for among the cases.
 *
 * @param words words of subject, client or address, or a register number; null or blank for all
 * @param state null for every case that is open
 * @param dueBefore open cases whose answer must leave before that day; null for any
 * @param page from 0
 */
public record CaseQuery(
        @Nullable String words,
        @Nullable CaseState state,
        @Nullable LocalDate dueBefore,
        int page) {

    public static final int PAGE_SIZE = 25;

    /** Whether only open cases are asked for. */
    boolean openOnly() {
        return dueBefore != null || state == null && (words == null || words.isBlank());
    }
}
