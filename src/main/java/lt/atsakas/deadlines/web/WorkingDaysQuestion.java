package lt.atsakas.deadlines.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From which day and how many working days to count, within what the calendar can vouch for. */
record WorkingDaysQuestion(LocalDate from, int days) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2060;
    private static final int MOST_DAYS = 366;

    static WorkingDaysQuestion read(@Nullable String from, @Nullable String days) {
        return new WorkingDaysQuestion(date("from", from), number(days));
    }

    static LocalDate date(String parameter, @Nullable String text) {
        return parse(text)
                .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR)
                .orElseThrow(() -> new QuestionUnclear(parameter, FIRST_YEAR, LAST_YEAR));
    }

    private static Optional<LocalDate> parse(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String text) {
        if (text != null && text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= MOST_DAYS) {
            return Integer.parseInt(text);
        }
        throw new QuestionUnclear("days", 0, MOST_DAYS);
    }
}
