package lt.atsakas.correspondence;

import lt.atsakas.registry.CaseNumber;

/** A letter cannot be delivered as it is and waits for a person; published in the transaction that records it. */
public record LetterStuck(CaseNumber caseNumber, String occasion) {}
