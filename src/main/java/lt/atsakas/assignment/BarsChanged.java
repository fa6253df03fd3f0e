package lt.atsakas.assignment;

import lt.atsakas.registry.CaseNumber;

/** Others than before are barred from a case; published in the transaction that barred them, so that nothing stays open to them. */
public record BarsChanged(CaseNumber number) {}
