package lt.atsakas.correspondence;

import lt.atsakas.registry.CaseNumber;

/** The mail server took a letter, or the registrar handed it over; published in the transaction that records it. */
public record LetterAccepted(CaseNumber caseNumber, String occasion) {}
