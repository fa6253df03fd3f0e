package lt.atsakas.inquiry;

import lt.atsakas.registry.CaseNumber;

/** The unit's reply is needed earlier than it was asked for; published in the transaction in which its day moves. */
public record ContributionHurried(CaseNumber number, InquiryId id) {}
