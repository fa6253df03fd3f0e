package lt.atsakas.proceedings;

import lt.atsakas.registry.CaseNumber;

/** Somebody decided what the proceeding means for the case; published in the transaction that decides it. */
public record ProceedingSettled(CaseNumber number, ProceedingId id) {}
