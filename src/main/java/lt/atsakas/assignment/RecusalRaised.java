package lt.atsakas.assignment;

import lt.atsakas.registry.CaseNumber;

/** A recusal waits for its decision; published in the transaction that closes the case to its person. */
public record RecusalRaised(CaseNumber number, RecusalId id) {}
