package lt.atsakas.inquiry;

import lt.atsakas.registry.CaseNumber;

/** The client whom the handler asked has replied, by whatever way. */
public record ClientReplied(CaseNumber number, InquiryId id) {}
