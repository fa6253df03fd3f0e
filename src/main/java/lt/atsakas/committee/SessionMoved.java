package lt.atsakas.committee;

import lt.atsakas.registry.CaseNumber;

/** The session that a case is before begins at another time; published in the transaction that moves it, once for each case. */
public record SessionMoved(CaseNumber number) {}
