package lt.atsakas.sequel;

import lt.atsakas.registry.CaseNumber;

/** The client has heard by the promised road what was promised: nobody need do it any more. In the transaction that closes the case. */
public record PromiseSettled(CaseNumber number, PromiseId id) {}
