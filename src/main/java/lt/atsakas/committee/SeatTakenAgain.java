package lt.atsakas.committee;

import lt.atsakas.registry.CaseNumber;

/** Somebody who was not to come to a session does come and has yet to declare to be impartial; published in the transaction in which that is known. */
public record SeatTakenAgain(CaseNumber number, ReviewId review) {}
