package lt.atsakas.deadlines;

import java.time.LocalDate;

/** Until when somebody who learned of a matter on a day could complain of it, and whether a complaint came later than that. */
public record ComplaintAge(LocalDate learnedOn, Term term, LocalDate lastDay, boolean tooOld) {}
