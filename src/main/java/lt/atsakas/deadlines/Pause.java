package lt.atsakas.deadlines;

import java.time.LocalDate;
import java.util.List;

/** A time in which the client's answer is awaited, or the examination suspended, and the term does not run: working days after the first day up to the last. */
record Pause(LocalDate began, LocalDate ends, boolean open) {

    /** The same if what it waits for is awaited until another day. */
    Pause following(List<AwaitedDay> awaited) {
        return awaited.stream()
                .filter(day -> open && day.before().equals(ends))
                .findFirst()
                .map(day -> new Pause(began, day.after(), true))
                .orElse(this);
    }
}
