package lt.atsakas.inquiry;

import lt.atsakas.registry.CaseNumber;

/** The client is to be asked; published in the transaction that keeps the question. */
public record ClientAsked(CaseNumber number, InquiryId id) {}
