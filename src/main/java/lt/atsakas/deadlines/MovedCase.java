package lt.atsakas.deadlines;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.registry.CaseNumber;

/** An open case that has to be answered on another day once the calendar changes, or waits until another day. */
public record MovedCase(CaseNumber number, LocalDate before, LocalDate after, List<AwaitedDay> awaited) {

    public MovedCase {
        awaited = List.copyOf(awaited);
    }

    /** A case that waits for nobody. */
    MovedCase(CaseNumber number, LocalDate before, LocalDate after) {
        this(number, before, after, List.of());
    }

    boolean isMoved() {
        return !before.equals(after) || !awaited.isEmpty();
    }
}
