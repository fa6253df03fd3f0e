package lt.atsakas.registry;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for among the cases.
 *
 * @param words words of subject, client or address, or a register number; null or blank for all
 * @param state null for every case that is open
 * @param dueBefore open cases whose answer must leave before that day; null for any
 * @param page from 0; one past the last is empty
 */
public record CaseQuery(
        @Nullable String words,
        @Nullable CaseState state,
        @Nullable LocalDate dueBefore,
        int page) {

    public static final int PAGE_SIZE = 25;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cc}+");

    public CaseQuery {
        words = words == null ? null : INVISIBLE.matcher(words).replaceAll(" ").strip();
        page = Math.max(0, page);
    }

    /** Whether only open cases are asked for: their index does not grow with the closed ones. */
    boolean openOnly() {
        boolean anything = state == null && (words == null || words.isEmpty());
        return anything || dueBefore != null || state != null && state.isOpen();
    }

    /** How many cases come before the page. */
    long offset() {
        return (long) page * PAGE_SIZE;
    }
}
