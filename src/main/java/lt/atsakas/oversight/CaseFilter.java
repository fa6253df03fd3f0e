package lt.atsakas.oversight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseQuery;
import lt.atsakas.registry.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * How a list of cases is narrowed, as its address says; everything may be left out.
 *
 * @param handler the login of whoever handles the cases
 * @param led true for the cases alone that the reader watches over
 */
public record CaseFilter(
        @Nullable String q,
        @Nullable CaseState state,
        @Nullable DueFilter due,
        @Nullable String handler,
        @Nullable Attention attention,
        @Nullable Boolean led,
        @Nullable Integer page) {

    private static final CaseFilter WATCHED_OVER = new CaseFilter(null, null, null, null, null, true, null);

    public CaseFilter {
        handler = handler == null || handler.isBlank() ? null : handler.strip();
    }

    /** The open cases that the reader watches over. */
    static CaseFilter watchedOver() {
        return WATCHED_OVER;
    }

    CaseFilter in(CaseState wanted) {
        return new CaseFilter(q, wanted, due, handler, attention, led, page);
    }

    CaseFilter due(DueFilter wanted) {
        return new CaseFilter(q, state, wanted, handler, attention, led, page);
    }

    CaseFilter handledBy(EmployeeId wanted) {
        return new CaseFilter(q, state, due, wanted.value(), attention, led, page);
    }

    CaseFilter needing(Attention wanted) {
        return new CaseFilter(q, state, due, handler, wanted, led, page);
    }

    public CaseFilter onPage(int wanted) {
        return new CaseFilter(q, state, due, handler, attention, led, wanted);
    }

    public boolean isLed() {
        return Boolean.TRUE.equals(led);
    }

    /** Where the list is shown that is narrowed like this. */
    public String address() {
        String asked = Stream.of(
                        parameter("q", q),
                        parameter("state", state),
                        parameter("due", due),
                        parameter("handler", handler),
                        parameter("attention", attention),
                        parameter("led", led),
                        parameter("page", page))
                .filter(parameter -> !parameter.isEmpty())
                .collect(joining("&"));
        return asked.isEmpty() ? "/cases" : "/cases?" + asked;
    }

    private static String parameter(String name, @Nullable Object value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value.toString(), UTF_8);
    }

    CaseQuery query(DueDays days, EscalatedCases escalated) {
        CaseQuery query = new CaseQuery(q, state, null, page == null ? 0 : page);
        if (due != null) {
            query = query.due(due.span(days));
        }
        if (handler != null) {
            query = query.handledBy(new EmployeeId(handler));
        }
        if (attention == Attention.UNASSIGNED) {
            query = query.withoutHandler();
        }
        return attention == Attention.ESCALATED ? query.among(escalated.numbers()) : query;
    }
}
