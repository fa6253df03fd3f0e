package lt.atsakas.correspondence;

import lt.atsakas.registry.CaseNumber;

/** A letter could not leave for hours; said once, while the attempts go on. */
public record LetterDelayed(CaseNumber caseNumber, String occasion) {}
