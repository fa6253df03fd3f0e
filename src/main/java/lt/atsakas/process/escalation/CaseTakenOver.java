package lt.atsakas.process.escalation;

import lt.atsakas.registry.CaseNumber;

/** A supervisor has made themselves the handler of a case that had none; published in the transaction that did it. */
public record CaseTakenOver(CaseNumber number) {}
