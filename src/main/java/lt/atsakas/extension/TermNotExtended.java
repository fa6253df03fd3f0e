package lt.atsakas.extension;

import lt.atsakas.registry.CaseNumber;

/** The answer stays due when it was: more time was refused, or nobody decided. Published in the transaction in which that is known. */
public record TermNotExtended(CaseNumber number) {}
