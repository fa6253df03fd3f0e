package lt.atsakas.sequel;

import lt.atsakas.registry.CaseNumber;

/** The client has a promise: by an answer, in the transaction that closes the case, or by word of mouth, in the one that registers it. */
public record PromiseMade(CaseNumber number, PromiseId id) {}
