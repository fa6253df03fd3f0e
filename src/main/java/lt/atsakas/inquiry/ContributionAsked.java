package lt.atsakas.inquiry;

import lt.atsakas.registry.CaseNumber;

/** A unit is asked for a contribution; published in the transaction that keeps the question. */
public record ContributionAsked(CaseNumber number, InquiryId id) {}
