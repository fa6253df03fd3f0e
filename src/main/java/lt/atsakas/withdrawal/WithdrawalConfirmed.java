package lt.atsakas.withdrawal;

import lt.atsakas.registry.CaseNumber;

/** The case is to end withdrawn; published in the transaction that decides it. */
public record WithdrawalConfirmed(CaseNumber number, WithdrawalId id) {}
