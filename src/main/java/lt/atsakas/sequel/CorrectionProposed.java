package lt.atsakas.sequel;

import lt.atsakas.registry.CaseNumber;

/** A corrected answer waits for its approval; published in the transaction that takes it. */
public record CorrectionProposed(CaseNumber number, CorrectionId id) {}
