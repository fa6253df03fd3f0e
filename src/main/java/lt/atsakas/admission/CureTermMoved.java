package lt.atsakas.admission;

import lt.atsakas.registry.CaseNumber;

/** The client's term to cure begins, does not run any more or ends another day; published in the transaction that records it. */
public record CureTermMoved(CaseNumber number) {}
