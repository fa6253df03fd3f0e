package lt.atsakas.committee;

import lt.atsakas.registry.CaseNumber;

/** The session that a case is before is not held; published in the transaction that calls it off. Another one is to be called. */
public record SessionCancelled(CaseNumber number) {}
