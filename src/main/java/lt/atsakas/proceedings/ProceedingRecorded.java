package lt.atsakas.proceedings;

import lt.atsakas.registry.CaseNumber;

/** Somebody wrote down that another body has begun on the question of a complaint; published in the transaction that takes it. */
public record ProceedingRecorded(CaseNumber number, ProceedingId id) {}
