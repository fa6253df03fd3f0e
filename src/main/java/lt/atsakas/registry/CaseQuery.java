package lt.atsakas.registry;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for among the cases.
 *
 * @param words words of subject, client or address, or a register number; null or blank for all
 * @param state null for every case that is open
 * @param due open cases whose answer is due on these days; null for any
 * @param handler whose cases; null for anybody's and nobody's
 * @param unassigned only open cases that were classified and have no handler
 * @param among only open cases that are among these; null for all
 * @param page from 0; one past the last is empty
 */
public record CaseQuery(
        @Nullable String words,
        @Nullable CaseState state,
        @Nullable DueSpan due,
        @Nullable EmployeeId handler,
        boolean unassigned,
        @Nullable Set<CaseNumber> among,
        int page) {

    public static final int PAGE_SIZE = 25;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cc}+");

    public CaseQuery {
        words = words == null ? null : INVISIBLE.matcher(words).replaceAll(" ").strip();
        among = among == null ? null : Set.copyOf(among);
        page = Math.max(0, page);
    }

    public CaseQuery(@Nullable String words, @Nullable CaseState state, @Nullable LocalDate dueBefore, int page) {
        this(words, state, dueBefore == null ? null : DueSpan.before(dueBefore), null, false, null, page);
    }

    /** The same of cases that are due on these days. */
    public CaseQuery due(DueSpan days) {
        return new CaseQuery(words, state, days, handler, unassigned, among, page);
    }

    /** The same of this handler's cases. */
    public CaseQuery handledBy(EmployeeId whose) {
        return new CaseQuery(words, state, due, whose, unassigned, among, page);
    }

    /** The same of cases that wait for a handler. */
    public CaseQuery withoutHandler() {
        return new CaseQuery(words, state, due, handler, true, among, page);
    }

    /** The same of these cases alone. */
    public CaseQuery among(Set<CaseNumber> cases) {
        return new CaseQuery(words, state, due, handler, unassigned, cases, page);
    }

    /** Whether only open cases are asked for: their index does not grow with the closed ones. */
    boolean openOnly() {
        boolean anything = state == null && (words == null || words.isEmpty());
        return anything || due != null || unassigned || among != null || state != null && state.isOpen();
    }

    /** How many cases come before the page. */
    long offset() {
        return (long) page * PAGE_SIZE;
    }
}
