package lt.atsakas.proceedings;

import lt.atsakas.registry.CaseNumber;

/** The case is to end unexamined; published in the transaction that decides it. */
public record ExaminationStopped(CaseNumber number) {}
