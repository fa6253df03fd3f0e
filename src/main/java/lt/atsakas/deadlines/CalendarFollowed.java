package lt.atsakas.deadlines;

import lt.atsakas.registry.CaseNumber;

/** The calendar changed and the answer's day of the case stayed; its shorter terms may be other days all the same. */
public record CalendarFollowed(CaseNumber caseNumber) {}
