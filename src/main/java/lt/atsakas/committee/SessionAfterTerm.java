package lt.atsakas.committee;

import java.time.LocalDate;
import lt.atsakas.registry.CaseNumber;

/** A session was called for a day after the answer is due (policy 27): the term must be extended, or the session moved. */
public record SessionAfterTerm(CaseNumber number, LocalDate session) {}
