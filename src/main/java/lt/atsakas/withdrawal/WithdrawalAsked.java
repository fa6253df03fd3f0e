package lt.atsakas.withdrawal;

import lt.atsakas.registry.CaseNumber;

/** A client withdraws a complaint; published in the transaction that takes it. */
public record WithdrawalAsked(CaseNumber number, WithdrawalId id) {}
