package lt.atsakas.proceedings;

import lt.atsakas.registry.CaseNumber;

/** The examination has begun and nobody had weighed what was noted before: somebody has to decide now; published in the same transaction. */
public record ProceedingTakenUp(CaseNumber number, ProceedingId id) {}
