package lt.atsakas.sequel;

import lt.atsakas.registry.CaseNumber;

/** The client has an answer that promises something; published in the transaction that closes the case. */
public record PromiseMade(CaseNumber number, PromiseId id) {}
