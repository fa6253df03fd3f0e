package lt.atsakas.inquiry;

import lt.atsakas.registry.CaseNumber;

/** The body that the handler asked has replied, and somebody has taken the reply down. */
public record BodyReplied(CaseNumber number, InquiryId id) {}
