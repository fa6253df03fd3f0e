package lt.atsakas.committee;

import lt.atsakas.registry.CaseNumber;

/** Somebody who was asked to a session does not take part in it; published in the transaction in which that is known. */
public record SeatEmptied(CaseNumber number, ReviewId review) {}
