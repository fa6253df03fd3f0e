package lt.atsakas.deadlines;

import java.time.LocalDate;

/** A time in which the client's answer is awaited, or the examination suspended, and the term does not run: working days after the first day up to the last. */
record Pause(LocalDate began, LocalDate ends, boolean open) {}
