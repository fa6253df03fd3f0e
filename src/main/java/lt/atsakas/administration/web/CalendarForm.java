package lt.atsakas.administration.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** What an administrator writes of a day of the calendar. */
record CalendarForm(
        @Nullable String date,
        @Nullable String kind,
        @Nullable String name) {

    static CalendarForm empty() {
        return new CalendarForm(null, SpecialDay.Kind.DAY_OFF.name(), null);
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(given(date)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    Optional<SpecialDay.Kind> kindOfDay() {
        return Optional.ofNullable(kind).flatMap(typed -> {
            for (SpecialDay.Kind known : SpecialDay.Kind.values()) {
                if (known.name().equals(typed)) {
                    return Optional.of(known);
                }
            }
            return Optional.empty();
        });
    }

    /** The order that the day rests on, or why it is declared. */
    String reason() {
        return given(name);
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : TypedText.keptLine(value);
    }
}
