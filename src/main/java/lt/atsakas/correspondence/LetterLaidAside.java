package lt.atsakas.correspondence;

import lt.atsakas.registry.CaseNumber;

/** A letter goes on paper and waits to be handed over; published in the transaction that records it. */
public record LetterLaidAside(CaseNumber caseNumber, String occasion) {}
