package lt.atsakas.deadlines.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** What an administrator declares of a day, and the order it rests on. */
@Schema(
        name = "SpecialDay",
        requiredProperties = {"kind", "name"})
record SpecialDayBody(
        SpecialDay.@Nullable Kind kind,

        @Schema(description = "The order that the day rests on", maxLength = 200) @Nullable
        String name) {

    private static final int LONGEST_NAME = 200;

    static LocalDate date(String text) {
        return WorkingDaysQuestion.date("date", text);
    }

    SpecialDay on(LocalDate date) {
        if (kind == null) {
            throw new QuestionUnclear("kind", 0, 0);
        }
        String given = name == null ? "" : TypedText.unsteered(name).strip();
        if (TypedText.saysNothing(given) || given.length() > LONGEST_NAME || !TypedText.isOneLine(given)) {
            throw new QuestionUnclear("name", 1, LONGEST_NAME);
        }
        return new SpecialDay(date, kind, given);
    }
}
