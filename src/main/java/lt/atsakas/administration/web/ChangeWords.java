package lt.atsakas.administration.web;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.FieldChange;
import lt.atsakas.organisation.HouseChange;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.LithuanianDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what was changed into words: names for logins and codes, and for a field without values only that it changed. */
@Component
class ChangeWords {

    private final HouseNames names;
    private final HouseWords words;

    ChangeWords(HouseNames names, HouseWords words) {
        this.names = names;
        this.words = words;
    }

    List<HistoryLine> lines(List<HouseChange> changes) {
        return changes.stream().map(this::line).toList();
    }

    private HistoryLine line(HouseChange change) {
        String by = change.by() == null ? words.of("houseChange.system") : names.person(change.by());
        String fields = change.kind().isBeginning()
                ? change.fields().stream()
                        .filter(field -> field.to() != null)
                        .map(this::now)
                        .collect(joining("; "))
                : change.fields().stream().map(this::of).collect(joining("; "));
        String what = words.of(change.kind().messageKey()) + ". " + (fields.isEmpty() ? "" : fields + ". ");
        return new HistoryLine(
                LithuanianDates.DATES.shortMoment(change.at()),
                change.at().toString(),
                what + words.of("houseChange.by", by));
    }

    /** „Padalinys: Nuomos skyrius → Finansų skyrius“ */
    public String of(FieldChange change) {
        String field = words.of("houseField." + change.field());
        if (change.from() == null && change.to() == null) {
            return field;
        }
        return field + ": " + value(change.field(), change.from()) + " → " + value(change.field(), change.to());
    }

    /** What the field says now, for somebody who was not here before. */
    public String now(FieldChange change) {
        return words.of("houseField." + change.field()) + ": " + value(change.field(), change.to());
    }

    private String value(String field, @Nullable String value) {
        if (value == null) {
            return "–";
        }
        return switch (field) {
            case "unit", "parent", "heads" -> each(value, code -> names.unit(new UnitCode(code)));
            case "supervisor", "head" -> names.person(new EmployeeId(value));
            case "roles" -> each(value, role -> words.of(Role.valueOf(role).messageKey()));
            case "active" -> words.of(Objects.equals(value, "true") ? "answer.yes" : "answer.no");
            default -> value;
        };
    }

    private static String each(String values, Function<String, String> word) {
        return Arrays.stream(values.split(",")).map(word).collect(joining(", "));
    }

    /** A line of the history as the timeline shows it. */
    record HistoryLine(String when, String machineTime, String what) {}
}
