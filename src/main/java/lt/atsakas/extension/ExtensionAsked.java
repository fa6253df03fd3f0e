package lt.atsakas.extension;

import lt.atsakas.registry.CaseNumber;

/** An extension waits for its decision; published in the transaction that takes the request. */
public record ExtensionAsked(CaseNumber number, ExtensionId id) {}
