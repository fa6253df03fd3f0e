package lt.atsakas.registry;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;

/** Says in SQL which cases are meant, the same for a list and for a count; what it compares them with stands beside it. */
public final class CaseConditions {

    private final Map<String, Object> values = new LinkedHashMap<>();

    public Map<String, Object> values() {
        return values;
    }

    /** The name under which the statement finds the value. */
    public String named(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /** Narrows a statement that reads the case file to the circle's cases. */
    public String within(Circle circle) {
        StringBuilder sql = new StringBuilder();
        Circle.Restricted restricted = circle.restricted();
        if (!circle.all()) {
            sql.append(" and (")
                    .append(ofThese(circle.handlers(), circle.units(), circle.shown()))
                    .append(")");
        }
        if (!restricted.all()) {
            sql.append(" and (not restricted or ")
                    .append(ofThese(restricted.handlers(), restricted.units(), circle.shown()))
                    .append(")");
        }
        if (!circle.hidden().isEmpty()) {
            sql.append(" and number <> all(")
                    .append(named(numbers(circle.hidden())))
                    .append(")");
        }
        return sql.toString();
    }

    private String ofThese(Set<EmployeeId> handlers, Set<UnitCode> units, Set<CaseNumber> shown) {
        return "handler = any(" + named(texts(handlers, EmployeeId::value))
                + ") or unit = any(" + named(texts(units, UnitCode::value))
                + ") or number = any(" + named(numbers(shown)) + ")";
    }

    String asked(CaseQuery query) {
        return (query.openOnly() ? " and closed_at is null" : "")
                + inState(query)
                + due(query)
                + inHands(query)
                + among(query)
                + withWords(query);
    }

    private String inState(CaseQuery query) {
        CaseState state = query.state();
        if (state == null) {
            return "";
        }
        return state.isOpen()
                ? " and status = any(" + named(statusesOf(state)) + ")"
                : " and closed_at is not null and outcome = "
                        + named(state.outcome().name());
    }

    private String due(CaseQuery query) {
        DueSpan days = query.due();
        if (days == null) {
            return "";
        }
        String from = days.from() == null ? "" : " and answer_due >= " + named(days.from());
        return from + " and answer_due < " + named(days.before());
    }

    private String inHands(CaseQuery query) {
        String handled = query.handler() == null
                ? ""
                : " and handler = " + named(query.handler().value());
        return handled + (query.unassigned() ? " and handler is null and category is not null" : "");
    }

    /** Looked up in a table that the statement makes of them once, however many they are. */
    private String among(CaseQuery query) {
        return query.among() == null
                ? ""
                : " and number in (select unnest(cast(" + named(numbers(query.among())) + " as text[])))";
    }

    private String withWords(CaseQuery query) {
        String words = query.words();
        if (words == null || words.isEmpty()) {
            return "";
        }
        return " and (number = " + named(words) + " or to_tsvector('lithuanian', subject || ' ' || client_name"
                + " || ' ' || coalesce(client_address, '')) @@ websearch_to_tsquery('lithuanian', " + named(words)
                + "))";
    }

    private static String[] statusesOf(CaseState state) {
        return Arrays.stream(ClientStatus.values())
                .filter(status -> status.state() == state)
                .map(Enum::name)
                .toArray(String[]::new);
    }

    private static String[] numbers(Set<CaseNumber> cases) {
        return texts(cases, CaseNumber::value);
    }

    private static <T> String[] texts(Collection<T> ids, Function<T, String> text) {
        return ids.stream().map(text).toArray(String[]::new);
    }
}
