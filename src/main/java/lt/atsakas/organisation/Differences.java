package lt.atsakas.organisation;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the house before a change with the house after it. */
record Differences(Chart before, Chart after) {

    /** What becomes of the employee; empty when nothing does. */
    Optional<EmployeeDifference> of(EmployeeId employee) {
        Optional<EmployeeCard> was = before.find(employee);
        Optional<EmployeeCard> is = after.find(employee);
        List<FieldChange> fields = fields(words(before, was), words(after, is));
        return fields.isEmpty() || is.isEmpty()
                ? Optional.empty()
                : Optional.of(new EmployeeDifference(employee, kind(was, is.get()), fields));
    }

    /** What becomes of the unit. */
    List<FieldChange> of(UnitCode unit) {
        return fields(words(before.find(unit)), words(after.find(unit)));
    }

    /** Who stood somewhere above the employee and stands there no longer. */
    Set<EmployeeId> noLongerAbove(EmployeeId employee) {
        Set<EmployeeId> gone = new LinkedHashSet<>(SupervisorLine.of(before, employee));
        gone.removeAll(SupervisorLine.of(after, employee));
        return gone;
    }

    /** Who headed the unit or stood above its head and does no longer. */
    Set<EmployeeId> noLongerAbove(UnitCode unit) {
        Set<EmployeeId> gone = leaders(before, unit);
        gone.removeAll(leaders(after, unit));
        return gone;
    }

    private static Set<EmployeeId> leaders(Chart house, UnitCode unit) {
        Set<EmployeeId> leaders = new LinkedHashSet<>();
        house.find(unit).map(UnitCard::head).ifPresent(head -> {
            leaders.add(head);
            leaders.addAll(SupervisorLine.of(house, head));
        });
        return leaders;
    }

    private static HouseChangeKind kind(Optional<EmployeeCard> was, EmployeeCard is) {
        if (was.isEmpty()) {
            return HouseChangeKind.JOINED;
        }
        if (was.get().active() == is.active()) {
            return HouseChangeKind.CHANGED;
        }
        return is.active() ? HouseChangeKind.CAME_BACK : HouseChangeKind.LEFT;
    }

    private static List<FieldChange> fields(Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new FieldChange(field, before.get(field), after.get(field)))
                .toList();
    }

    private static Map<String, @Nullable String> words(Chart house, Optional<EmployeeCard> employee) {
        Map<String, @Nullable String> words = new LinkedHashMap<>();
        employee.ifPresent(card -> {
            words.put("fullName", card.fullName());
            words.put("position", card.position());
            words.put("email", card.email());
            words.put("phone", card.phone());
            words.put("unit", card.unit().value());
            words.put(
                    "supervisor",
                    card.supervisor() == null ? null : card.supervisor().value());
            words.put("roles", list(card.roles().stream().sorted()));
            words.put(
                    "heads",
                    list(house.headedBy(card.id()).stream()
                            .map(unit -> unit.code().value())
                            .sorted()));
            words.put("active", String.valueOf(card.active()));
        });
        return words;
    }

    private static Map<String, @Nullable String> words(Optional<UnitCard> unit) {
        Map<String, @Nullable String> words = new LinkedHashMap<>();
        unit.ifPresent(card -> {
            words.put("name", card.name());
            words.put("parent", card.parent() == null ? null : card.parent().value());
            words.put("head", card.head() == null ? null : card.head().value());
        });
        return words;
    }

    private static @Nullable String list(Stream<?> values) {
        String words = values.map(String::valueOf).collect(joining(","));
        return words.isEmpty() ? null : words;
    }
}
