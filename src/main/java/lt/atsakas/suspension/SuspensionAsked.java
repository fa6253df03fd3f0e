package lt.atsakas.suspension;

import lt.atsakas.registry.CaseNumber;

/** A suspension waits for its decision; published in the transaction that takes the request. */
public record SuspensionAsked(CaseNumber number, SuspensionId id) {}
