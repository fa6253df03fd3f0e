package lt.atsakas.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * The clock of a case as people read it: the day, working days left (negative when late), a colour that is never alone but with words, and the
 * lines that explain why this date.
 */
public record ClockFace(LocalDate answerDue, int daysLeft, Colour colour, String words, List<String> explanation) {

    /** How near the due day is; STOPPED when the case is closed. */
    public enum Colour {
        GREEN,
        AMBER,
        RED,
        OVERDUE,
        STOPPED
    }

    public ClockFace {
        explanation = List.copyOf(explanation);
    }
}
