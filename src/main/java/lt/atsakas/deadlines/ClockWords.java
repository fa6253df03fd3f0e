package lt.atsakas.deadlines;

import java.time.LocalDate;
import java.time.format.TextStyle;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Lithuanian words for days and numbers of working days. */
@Component
class ClockWords {

    private final HouseWords words;

    ClockWords(HouseWords words) {
        this.words = words;
    }

    String say(String key, Object... arguments) {
        return words.of("deadlines." + key, arguments);
    }

    /** Words that agree with the number, which fills them in as text, so that nothing groups its digits. */
    String count(String key, int number) {
        return say(key + "." + Plural.of(number, HouseWords.LITHUANIAN), String.valueOf(number));
    }

    /** How much of a term that is still to be kept is left, or by how much it was missed. */
    String timeLeft(int daysLeft, boolean passed) {
        if (!passed) {
            return daysLeft == 0 ? say("clock.lastDay") : count("clock.left", daysLeft);
        }
        return daysLeft == 0 ? say("clock.passed") : count("clock.late", -daysLeft);
    }

    String dayOfWeek(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, HouseWords.LITHUANIAN);
    }

    /** Why the day counts or does not. */
    String reason(Day day) {
        return words.of(day.kind().messageKey(), String.valueOf(day.name()));
    }
}
