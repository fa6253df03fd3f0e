package lt.atsakas.admission;

import lt.atsakas.registry.CaseNumber;

/** The client added what the complaint lacked; published in the transaction that records it. */
public record DeficienciesCured(CaseNumber number) {}
