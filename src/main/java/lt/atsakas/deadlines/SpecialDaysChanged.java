package lt.atsakas.deadlines;

import java.time.LocalDate;

/** An administrator declared or withdrew a special day. */
public record SpecialDaysChanged(LocalDate date) {}
