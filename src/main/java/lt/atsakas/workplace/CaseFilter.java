package lt.atsakas.workplace;

import java.time.LocalDate;
import lt.atsakas.registry.CaseQuery;
import lt.atsakas.registry.CaseState;
import org.jspecify.annotations.Nullable;

/** How a list of cases is narrowed, as its address says; everything may be left out. */
record CaseFilter(
        @Nullable String q,
        @Nullable CaseState state,
        @Nullable DueFilter due,
        @Nullable Integer page) {

    CaseQuery query(LocalDate today) {
        return new CaseQuery(q, state, due == null ? null : due.before(today), page == null ? 0 : page);
    }
}
