package lt.atsakas.inquiry;

import lt.atsakas.registry.CaseNumber;

/** A body is to be asked; published in the transaction that keeps the question. */
public record BodyAsked(CaseNumber number, InquiryId id) {}
