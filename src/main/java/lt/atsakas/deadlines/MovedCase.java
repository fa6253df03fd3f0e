package lt.atsakas.deadlines;

import java.time.LocalDate;
import lt.atsakas.registry.CaseNumber;

/** An open case that has to be answered on another day once the calendar changes. */
public record MovedCase(CaseNumber number, LocalDate before, LocalDate after) {}
